package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;

/** A strategy that has gone the whole way: heard, commented on, approved by both sides, in force. */
public final class Decided {
    private final Browser who;
    private final String home;

    private Decided(Browser who, String home) {
        this.who = who;
        this.home = home;
    }

    /** By somebody who may write in it, and whose workplace has a council with two sides; {@code home} is the strategy's own page. */
    public static Decided by(Browser who, String home) {
        var decided = new Decided(who, home);
        var today = LocalDate.now(ZoneOffset.UTC);
        decided.post(
                "/hearings",
                "asked",
                "Alle medarbejdere",
                "deadline",
                today.plusDays(20).toString());
        var passer = new Browser(java.net.URI.create(who.origin()).getPort());
        for (var text : new String[] {"Kort.", "Lærer vi også af hinanden? ".repeat(30)})
            assertThat(passer.form(decided.hearing() + "/comments", "place", "1", "text", text, "name", "Bo Bendtsen")
                            .status())
                    .isEqualTo(303);
        var council = Jsoup.parse(who.get(home).body())
                .select("#meeting-council option")
                .attr("value");
        decided.post(
                "/submissions", "council", council, "day", today.plusDays(30).toString(), "note", "Fastlægges.");
        who.get(home);
        assertThat(who.attach(home + "/annexes", "Tal og drift.pdf", "%PDF-1.7 tal fra drift")
                        .status())
                .isEqualTo(303);
        for (var side : new String[] {"A", "B"})
            decided.post(
                    "/verdicts/" + side, "by", "Ole Kjær", "verdict", "approve", "remark", "Med glæde. ".repeat(20));
        var year = Integer.toString(today.getYear() + 1);
        decided.post(
                "/publications/" + decided.draft(),
                "from",
                year + "-01-01",
                "until",
                year + "-12-31",
                "review",
                year + "-06-01");
        return decided;
    }

    /** The draft that can be put in force. */
    private String draft() {
        return Jsoup.parse(who.get(home).body())
                .select("#publication form[action^='" + home + "/publications/']")
                .attr("action")
                .replaceFirst(".*/", "");
    }

    /** The path of the hearing's link. */
    public String hearing() {
        return link("hearing");
    }

    /** The path of what is in force. */
    public String published() {
        return link("publication");
    }

    private String link(String card) {
        return Jsoup.parse(who.get(home).body())
                .select("#" + card + " a")
                .attr("href")
                .replaceFirst("^https?://[^/]+", "");
    }

    private void post(String form, String... fields) {
        who.get(home);
        assertThat(who.form(home + form, fields).status()).as(form).isEqualTo(303);
    }
}
