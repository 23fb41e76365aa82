package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside a strategy's paragraphs: what they have said, what its writers say to each other, and who writes where. */
class BesideStrategyTests extends WorkshopTest {
    private static final int FIRST_CONCLUDE = 6;
    private static final String ONE = "Vi læser tal.";

    private Writer mette;
    private Writer jonas;
    private String goal;

    @BeforeEach
    void aStrategy() {
        sitDown(true);
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal");
        mette = Writer.begin(sitting);
        jonas = mette.another(members.councillorBrowser(sitting.workplaceId(), "Jonas", port));
        goal = mette.chapter("GOAL").getLast();
    }

    private static Document beside(Writer who, String paragraph, String what) {
        return Jsoup.parse(who.browser()
                .get(who.path("/paragraphs/" + paragraph + "/" + what))
                .body());
    }

    private Following follow(Writer who) {
        var room = who.page().getElementById("room");
        var position = room.attr("data-room") + "." + room.attr("data-epoch") + "." + room.attr("data-number");
        return Following.open(
                who.browser(), who.path("/stream?surface=list&places=" + room.attr("data-places")), position);
    }

    private Browser.Seen say(Writer who, String id, String text) {
        return who.command(
                "POST /paragraphs/" + goal + "/asides", "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, text));
    }

    @Test
    void whatOneWritesInARowIsOneWordingAndAnEarlierOneCanStandAgain() {
        mette.save(goal, ONE, ONE + " Hver dag.");
        clock.move(Duration.ofMinutes(4));
        mette.save(goal, ONE + " Hver dag.", ONE + " Hver eneste dag.");
        clock.move(Duration.ofMinutes(11));
        mette.save(goal, ONE + " Hver eneste dag.", ONE + " Altid.");
        jonas.save(goal, ONE + " Altid.", ONE + " Altid, alle.");

        var wordings = beside(jonas, goal, "wordings").select("li");
        assertThat(wordings.eachText()).hasSize(4);
        assertThat(wordings.first().text()).startsWith("Jonas").contains("står nu");
        assertThat(wordings.get(2).select(".by").text()).contains("–");
        assertThat(wordings.get(2).select("ins").text()).isEqualTo("[tilføjet: Hver eneste dag.]");
        assertThat(wordings.last().text()).startsWith("Det første udkast").contains(ONE);

        var number = wordings.get(2).select("button").attr("value");
        var back = jonas.command(
                "POST /paragraphs/" + goal + "/wording",
                "{\"number\":%s,\"base\":{\"heading\":\"\",\"body\":\"%s\",\"groups\":[]}}"
                        .formatted(number, ONE + " Altid, alle."));
        assertThat(mette.says(goal).get("body").asString()).isEqualTo(ONE + " Hver eneste dag.");
        jonas.undo(back);
        assertThat(mette.says(goal).get("body").asString()).isEqualTo(ONE + " Altid, alle.");
        assertThat(jonas.command("POST /paragraphs/" + goal + "/wording", "{\"number\":99}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anEarlierWordingDoesNotOverwriteWhatAnotherHasJustWritten() {
        mette.save(goal, ONE, "Vi bruger tal.");
        jonas.save(goal, "Vi bruger tal.", "Vi deler tal.");
        mette.command(
                "POST /paragraphs/" + goal + "/wording",
                "{\"number\":0,\"base\":{\"heading\":\"\",\"body\":\"Vi bruger tal.\",\"groups\":[]}}");
        assertThat(mette.says(goal).get("body").asString()).isEqualTo("Vi deler tal.");
        assertThat(mette.rivals(goal)).containsExactly(ONE);
    }

    @Test
    void whatWritersSayBesideAParagraphIsTheirsAlone() {
        var id = UUID.randomUUID().toString();
        try (var stream = follow(jonas)) {
            assertThat(say(mette, id, "Hvilke tal? Dem fra drift?").status()).isEqualTo(200);
            assertThat(stream.until("1 kommentar")).doesNotContain("Hvilke tal");
        }
        assertThat(jonas.page().select("#a_" + goal).text()).isEqualTo("1 kommentar");
        assertThat(beside(jonas, goal, "asides").select(".text").eachText())
                .containsExactly("Hvilke tal? Dem fra drift?");
        assertThat(beside(jonas, goal, "asides").select("li button")).isEmpty();
        assertThat(jonas.command("DELETE /asides/" + id, "").status()).isEqualTo(403);

        mette.save(goal, ONE, ONE + " Hver dag.");
        jonas.save(goal, ONE, "Og mere. " + ONE);
        assertThat(mette.page().select("#a_" + goal).text()).isEqualTo("1 kommentar");
        mette.command("DELETE /paragraphs/" + goal, "");
        mette.command("POST /paragraphs/" + goal + "/return", "");
        assertThat(mette.page().select("#a_" + goal).text()).isEqualTo("1 kommentar");

        var gone = mette.command("DELETE /asides/" + id, "");
        assertThat(jonas.page().select("#a_" + goal).text()).isEmpty();
        mette.undo(gone);
        assertThat(jonas.page().select("#a_" + goal).text()).isEqualTo("1 kommentar");
        assertThat(sitting.guest("Amina")
                        .get(mette.path("/paragraphs/" + goal + "/asides"))
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void whatIsDealtWithIsSaidSoUntilSomebodySaysMore() {
        say(mette, UUID.randomUUID().toString(), "Hvilke tal?");
        var settled = jonas.command("POST /paragraphs/" + goal + "/settling", "");
        assertThat(mette.page().select("#a_" + goal).text()).isEqualTo("1 kommentar · afklaret");
        assertThat(beside(mette, goal, "asides").select(".settled").text()).startsWith("Afklaret af Jonas");
        jonas.undo(settled);
        assertThat(mette.page().select("#a_" + goal).text()).isEqualTo("1 kommentar");
        jonas.command("POST /paragraphs/" + goal + "/settling", "");
        say(mette, UUID.randomUUID().toString(), "Ikke helt.");
        assertThat(mette.page().select("#a_" + goal).text()).isEqualTo("2 kommentarer");
        assertThat(say(mette, UUID.randomUUID().toString(), " ").body()).contains("Skriv noget i kommentaren");
        assertThat(mette.command(
                                "POST /paragraphs/" + UUID.randomUUID() + "/asides",
                                "{\"id\":\"%s\",\"text\":\"x\"}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void noneOfItIsInWhatIsSentOrPrinted() {
        say(mette, UUID.randomUUID().toString(), "Mellem os sagt");
        var home = "/strategies/" + mette.strategy();
        mette.browser().get(home);
        mette.browser().form(home + "/hearings", "asked", "Alle", "deadline", "15.1.2031");
        var link = Jsoup.parse(mette.browser().get(home).body())
                .select("#hearing a")
                .attr("href")
                .replaceFirst("^https?://[^/]+", "");
        assertThat(new Browser(port).get(link).body()).contains(ONE).doesNotContain("Mellem os", "1 kommentar");
        assertThat(mette.browser().get(home + "/comparison").body()).doesNotContain("Mellem os");
    }

    @Test
    void whoWritesWhereIsToldToTheOthersAndNotKept() {
        try (var stream = follow(jonas);
                var own = follow(mette)) {
            var number = mette.page().getElementById("room").attr("data-number");
            pen(mette, "\"" + goal + "\"");
            stream.until(":" + goal + ":");
            pen(mette, "null");
            assertThat(stream.until("::")).containsPattern("event: writes\ndata: [0-9a-f-]{36}::");
            pen(jonas, "null");
            own.until("event: writes");
            assertThat(own.heard()).doesNotContain(goal);
            assertThat(mette.page().getElementById("room").attr("data-number")).isEqualTo(number);
        }
        assertThat(jonas.command("POST /pen", "{\"paragraph\":\"x\"}").status()).isEqualTo(400);
    }

    private static void pen(Writer who, String paragraph) {
        assertThat(who.command("POST /pen", "{\"paragraph\":" + paragraph + "}").status())
                .isEqualTo(204);
    }
}
