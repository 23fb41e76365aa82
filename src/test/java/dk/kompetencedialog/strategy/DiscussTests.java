package dk.kompetencedialog.strategy;

import static dk.kompetencedialog.strategy.Discussing.NOTHING;
import static dk.kompetencedialog.strategy.Discussing.answer;
import static dk.kompetencedialog.strategy.Discussing.group;
import static dk.kompetencedialog.strategy.Discussing.said;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two discussions of § 8, group by group: at the end of the day, and where the strategy is written. */
class DiscussTests extends WorkshopTest {
    private static final int CONCLUDE = 20;
    private static final int CLOSING = 22;

    private Browser lead;

    @BeforeEach
    void theEndOfTheDay() {
        sitDown(true);
        lead = sitting.facilitator();
        sitting.step(CONCLUDE);
        sitting.conclude("METHOD", "makkerpar");
        sitting.step(CLOSING);
    }

    private Document page(Browser who, String path) {
        return Jsoup.parse(who.get(sitting.path(path)).body());
    }

    private Browser.Seen say(String topic, String group, String said, String was) {
        return sitting.command(lead, "POST /discussions", answer(topic, group, said, was));
    }

    private static List<String> answers(Document page) {
        return page.select(".discussions .answer").eachText();
    }

    @Test
    void whatIsSaidOfAGroupIsSeenByAllAndCanBeTakenBack() {
        var office = group(page(lead, "/desk"), "Administrative");
        var done = say("ACTIVITY", office, said(true, "Power BI med en makker"), NOTHING);
        assertThat(done.status()).isEqualTo(200);
        say("PLAN", office, said(false, ""), NOTHING);
        say("PLAN", null, said(true, "Alle kontorer inden 1. maj"), NOTHING);
        for (var path : List.of("/desk", "/projector"))
            assertThat(answers(page(lead, path)))
                    .containsExactly(
                            "Ja: Power BI med en makker",
                            "Ikke nu",
                            "Ikke drøftet endnu",
                            "Ikke drøftet endnu",
                            "Ja: Alle kontorer inden 1. maj");
        assertThat(page(mette, "").select("#discussed").text()).isEqualTo("3 af 5 spørgsmål har fået svar");
        assertThat(page(mette, "").select(".discussions form")).isEmpty();
        sitting.undo(lead, done);
        assertThat(answers(page(lead, "/desk"))).first().isEqualTo("Ikke drøftet endnu");
    }

    @Test
    void theOthersSeeItAsItIsSaid() {
        var office = group(page(lead, "/desk"), "Administrative");
        try (var follows = sitting.follow(mette)) {
            say("ACTIVITY", office, said(true, "Power BI"), NOTHING);
            follows.until("Power BI");
        }
    }

    @Test
    void nobodyOverwritesWhatAnotherSaidUnseen() {
        var office = group(page(lead, "/desk"), "Administrative");
        var first = said(true, "Power BI");
        say("ACTIVITY", office, first, NOTHING);
        var late = say("ACTIVITY", office, said(false, "Ingen har tid"), NOTHING);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("En anden har skrevet noget andet imens: »Power BI«");
        assertThat(say("ACTIVITY", office, said(false, "Ingen har tid"), first).status())
                .isEqualTo(200);
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        var office = group(page(lead, "/desk"), "Administrative");
        assertThat(say("ACTIVITY", office, said(true, " "), NOTHING).body())
                .contains("Skriv, hvilken aktivitet gruppen får brug for.");
        assertThat(say("ACTIVITY", office, said(false, ""), NOTHING).body())
                .contains("hvorfor gruppen ikke har brug for en aktivitet");
        assertThat(say("PLAN", office, said(true, ""), NOTHING).body()).contains("Skriv, hvem der skal have en plan");
        assertThat(say("ACTIVITY", office, said(true, "x".repeat(301)), NOTHING).body())
                .contains("1 tegn");
        assertThat(say("ACTIVITY", null, said(true, "x"), NOTHING).status()).isEqualTo(400);
        var foreign = open(true);
        var elsewhere = sitting;
        assertThat(foreign.command(
                                foreign.facilitator(),
                                "POST /discussions",
                                answer("PLAN", office, said(true, "x"), NOTHING))
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere
                        .command(mette, "POST /discussions", answer("PLAN", office, said(true, "x"), NOTHING))
                        .status())
                .isEqualTo(403);
        sitting.command(lead, "POST /closing", "{}");
        assertThat(say("PLAN", office, said(true, "Alle"), NOTHING).status()).isEqualTo(410);
    }

    @Test
    void theStrategyBeginsWithWhatWasSaidAndGoesOnFromThere() {
        var office = group(page(lead, "/desk"), "Administrative");
        var field = group(page(lead, "/desk"), "Feltteknikere");
        say("ACTIVITY", office, said(true, "Power BI med en makker"), NOTHING);
        say("ACTIVITY", field, said(false, "de er lige kommet hjem fra et langt forløb"), NOTHING);
        say("PLAN", field, said(true, "hele holdet inden 1. maj"), NOTHING);
        var writer = Writer.begin(sitting);
        var page = writer.page();
        assertThat(page.select("#ch_ACTIVITY_NEED .text").eachText())
                .contains(
                        "Power BI med en makker.",
                        "Vi har drøftet, hvad gruppen har brug for, og sætter ikke noget i gang nu. De er lige kommet hjem fra et langt forløb.");
        assertThat(page.select("#ch_PLAN_NEED h3").text()).isEqualTo("Feltteknikere");
        assertThat(page.select("#ch_PLAN_NEED .text").eachText()).contains("Hele holdet inden 1. maj.");
        assertThat(page.select("#uncovered").text()).isEmpty();

        var declined = writer.chapter("ACTIVITY_NEED").getLast();
        writer.command("DELETE /paragraphs/" + declined, "");
        assertThat(writer.page().select("#uncovered").text())
                .isEqualTo(
                        "Feltteknikere har ikke brug for en aktivitet nu: de er lige kommet hjem fra et langt forløb");
        var was = said(false, "de er lige kommet hjem fra et langt forløb");
        var back = writer.command("POST /discussions", answer("ACTIVITY", field, NOTHING, was));
        assertThat(writer.page().select("#uncovered b").text()).isEqualTo("Feltteknikere");
        writer.undo(back);
        assertThat(writer.page().select("#uncovered b")).isEmpty();
        assertThat(answers(page(lead, "/desk"))).anyMatch(answer -> answer.contains("langt forløb"));
    }
}
