package dk.kompetencedialog.strategy;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

/** A strategy that is to be decided on, and a council with two sides. */
abstract class DecisionTest extends WorkshopTest {
    private static final int FIRST_CONCLUDE = 6;

    Writer writer;
    Browser lead;
    String home;
    String council;

    @BeforeEach
    void aStrategyAndACouncil() {
        sitDown(true);
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal");
        writer = Writer.begin(sitting);
        lead = writer.browser();
        home = "/strategies/" + writer.strategy();
        Council.small().in(sitting.workplaceId(), lead);
        council = page().select("#meeting-council option").attr("value");
    }

    final Document page() {
        return Jsoup.parse(lead.get(home).body());
    }

    final Browser.Seen post(String form, String... fields) {
        lead.get(home);
        return lead.form(home + form, fields);
    }

    final Browser.Seen submit() {
        return post("/submissions", "council", council, "day", "12.1.2027", "note", "");
    }

    final Browser.Seen speak(String side, String verdict, String remark) {
        return post(
                "/verdicts/" + side,
                "by",
                side.equals("A") ? "Ole Kjær" : "Lis Poulsen",
                "verdict",
                verdict,
                "remark",
                remark);
    }

    final void approveDraft() {
        submit();
        speak("A", "approve", "");
        speak("B", "approve", "");
    }

    final String review(String published) {
        return new Browser(port).get(published + "/review.ics").body();
    }
}
