package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.sql.SQLException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of what is said in a hearing. */
class HearStrategyTests extends WorkshopTest {
    private static final int FIRST_CONCLUDE = 6;

    @Autowired
    private TestDatabase.Access behindTheWalls;

    private Browser lead;
    private String home;

    @BeforeEach
    void twoComments() {
        sitDown(true);
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal");
        var writer = Writer.begin(sitting);
        lead = writer.browser();
        home = "/strategies/" + writer.strategy();
        post("/hearings", "asked", "Alle", "deadline", "15.1.2031");
        var link = page().select("#hearing a").attr("href").replaceFirst("^https?://[^/]+", "");
        for (var text : new String[] {"Hvilke tal?", "Bo kan ikke regne"})
            new Browser(port).form(link + "/comments", "place", "", "text", text, "name", "Ida");
    }

    private Document page() {
        return Jsoup.parse(lead.get(home).body());
    }

    private Browser.Seen post(String form, String... fields) {
        lead.get(home);
        return lead.form(home + form, fields);
    }

    private Element comment(int at) {
        return page().select(".comments > li").get(at);
    }

    private String path(int at) {
        return "/comments/" + comment(at).id().replace("comment-", "");
    }

    @Test
    void aHearingThatHasAllAnybodyCouldReadSaysSoAndKeepsWhatWasWritten() throws SQLException {
        var link = page().select("#hearing a").attr("href").replaceFirst("^https?://[^/]+", "");
        try (var owner = behindTheWalls.connectAsOwner();
                var many = owner.createStatement()) {
            many.executeUpdate("""
                    insert into kd.hearing_comment (workplace_id, id, hearing_id, name, text, written_at)
                    select c.workplace_id, gen_random_uuid(), c.hearing_id, 'N', 'T' || n, c.written_at
                    from generate_series(1, 998) n, (select * from kd.hearing_comment
                      where workplace_id = '%s' limit 1) c
                    """.formatted(sitting.workplaceId()));
        }
        var late = new Browser(port).form(link + "/comments", "place", "", "text", "For sent", "name", "Ida");
        assertThat(late.body()).contains("ikke kan tage imod flere", "For sent");
        assertThat(comment(999).text()).doesNotContain("For sent");
        var again = new Browser(port).form(link + "/comments", "place", "", "text", "Hvilke tal?", "name", "Ida");
        assertThat(again.status()).as("sent twice").isEqualTo(303);
        post(path(0) + "/removal", "reason", "Nævner en kollega");
        var room = new Browser(port).form(link + "/comments", "place", "", "text", "Nu er der plads", "name", "Ida");
        assertThat(room.status()).isEqualTo(303);
    }

    @Test
    void aCommentIsAnsweredWithAWordAndItCanBeUndone() {
        assertThat(page().select("#hearing h3").text()).isEqualTo("2 kommentarer · 2 uden svar");
        assertThat(post(path(0) + "/outcome", "outcome", "Taget med under Mål.").status())
                .isEqualTo(303);
        assertThat(comment(0).select(".outcome").text()).startsWith("Hvad der blev af den: Taget med under Mål. (");
        assertThat(page().select("#hearing h3").text()).isEqualTo("2 kommentarer · 1 uden svar");
        post(path(0) + "/outcome/removal");
        assertThat(comment(0).select(".outcome")).isEmpty();
        assertThat(comment(0).text()).contains("Hvilke tal?");
    }

    @Test
    void whatShouldNotStandIsTakenAwayWithAReasonAndCanComeBack() {
        post(path(1) + "/removal", "reason", "Nævner en kollega");
        assertThat(comment(1).text())
                .contains("En kommentar er taget væk: Nævner en kollega")
                .doesNotContain("Bo kan", "Ida");
        assertThat(lead.get(home).body()).doesNotContain("Bo kan ikke regne");
        post(path(1) + "/return");
        assertThat(comment(1).text()).contains("Bo kan ikke regne");
    }

    @Test
    void whatMakesNoSenseIsSaidBesideTheComment() {
        var first = path(0);
        assertThat(post(first + "/outcome", "outcome", " ").body()).contains("Skriv, hvad der blev af kommentaren");
        assertThat(post(first + "/removal", "reason", "").body()).contains("Skriv kort, hvorfor kommentaren ikke skal");
        var longer = post(first + "/outcome", "outcome", "æ".repeat(501));
        assertThat(longer.status()).isEqualTo(422);
        assertThat(longer.body()).contains("1 tegn for langt", "æ".repeat(501));
        assertThat(post("/comments/" + UUID.randomUUID() + "/outcome", "outcome", "x")
                        .body())
                .contains("Hvilke tal?");
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        assertThat(other.form(home + first + "/outcome", "outcome", "x").status())
                .isEqualTo(404);
        assertThat(comment(0).select(".outcome")).isEmpty();
    }
}
