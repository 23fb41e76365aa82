package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteStrategyTests extends WorkshopTest {
    private static final int FIRST_CONCLUDE = 6;
    private static final String ONE = "Vi læser tal. Vi lærer af dem.";

    private Writer mette;
    private Writer jonas;
    private String goal;

    @BeforeEach
    void aStrategy() {
        sitDown(true);
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal");
        sitting.conclude("FOCUS_AREA", "Data i hverdagen\\nalle skal kunne læse de tal, vi styrer efter");
        mette = Writer.begin(sitting);
        jonas = mette.another(members.councillorBrowser(sitting.workplaceId(), "Jonas", port));
        goal = mette.chapter("GOAL").getLast();
        assertThat(mette.save(goal, "Vi læser tal.", ONE).status()).isEqualTo(200);
    }

    @Test
    void theConclusionsAreItsFirstText() {
        var page = mette.page();
        assertThat(page.select("#ch_GOAL .text").eachText()).containsExactly("Det vil vi nå i de kommende år.", ONE);
        assertThat(page.select("#ch_FOCUS_AREA h3").eachText()).containsExactly("Data i hverdagen");
        assertThat(page.select("#ch_FOCUS_AREA .text").eachText())
                .containsExactly("Her sætter vi ind.", "Alle skal kunne læse de tal, vi styrer efter.");
        assertThat(page.select("#ch_METHOD > li")).isEmpty();
    }

    @Test
    void theNotesBehindAreShownAndThoseBehindNothingToo() {
        sitting.step(3);
        sitting.write(super.mette, 0, "Læse og bruge data");
        sitting.write(super.mette, 0, "Mødeledelse online");
        assertThat(jonas.browser().get(jonas.path("/unused")).body())
                .contains("Læse og bruge data", "Mødeledelse online");
        assertThat(jonas.browser()
                        .get(jonas.path("/paragraphs/" + goal + "/behind"))
                        .body())
                .doesNotContain("Læse og bruge data");
        assertThat(sitting.guest("Amina").get(jonas.path("/unused")).status()).isNotEqualTo(200);
    }

    @Test
    void theGroupsThatNothingIsWrittenForAreNamed() {
        assertThat(mette.page().select("#uncovered b").text()).isEqualTo("Administrative, Feltteknikere");
        var first = Pattern.compile("name=\"groups\" value=\"([^\"]+)\"")
                .matcher(mette.browser().get(mette.path("/text")).body());
        assertThat(first.find()).isTrue();
        mette.command(
                "POST /paragraphs",
                "{\"id\":\"%s\",\"chapter\":\"ACTIVITY_NEED\",\"now\":{\"heading\":\"\",\"body\":\"Kursus.\",\"groups\":[\"%s\"]}}"
                        .formatted(UUID.randomUUID(), first.group(1)));
        assertThat(mette.page().select("#uncovered b").text()).isEqualTo("Feltteknikere");
    }

    @Test
    void itBeginsOnce() {
        assertThat(Writer.begin(sitting).strategy()).isEqualTo(mette.strategy());
        assertThat(mette.says(goal).get("body").asString()).isEqualTo(ONE);
    }

    @Test
    void whoIsNotOfTheCouncilFindsNothing() {
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        assertThat(other.form("/strategies/" + mette.strategy() + "/seat").status())
                .isEqualTo(404);
        assertThat(other.get(mette.path("/text")).status()).isNotEqualTo(200);
        assertThat(sitting.guest("Amina").get(mette.path("/text")).status()).isNotEqualTo(200);
    }

    @Test
    void twoWhoWriteDifferentSentencesBothStand() {
        mette.save(goal, ONE, "Vi læser tal hver dag. Vi lærer af dem.");
        jonas.save(goal, ONE, "Vi læser tal. Vi lærer af dem. Og vi deler det, vi ser.");
        assertThat(jonas.says(goal).get("body").asString())
                .isEqualTo("Vi læser tal hver dag. Vi lærer af dem. Og vi deler det, vi ser.");
        assertThat(jonas.rivals(goal)).isEmpty();
    }

    @Test
    void twoWhoWriteTheSameSentenceAnewBothStandUntilSomebodyChooses() {
        mette.save(goal, ONE, "Vi læser tal hver dag. Vi lærer af dem.");
        jonas.save(goal, ONE, "Vi bruger tal. Vi lærer af dem.");
        assertThat(mette.says(goal).get("body").asString()).isEqualTo("Vi læser tal hver dag. Vi lærer af dem.");
        assertThat(mette.rivals(goal)).containsExactly("Vi bruger tal. Vi lærer af dem.");

        jonas.save(goal, "Vi bruger tal. Vi lærer af dem.", "Vi bruger tal. Vi lærer af dem. Hver dag.");
        assertThat(mette.rivals(goal)).containsExactly("Vi bruger tal. Vi lærer af dem. Hver dag.");

        var dismissed = mette.command("DELETE /rivals/" + mette.rivalIds(goal).getFirst(), "");
        assertThat(mette.rivals(goal)).isEmpty();
        mette.undo(dismissed);
        jonas.command("POST /rivals/" + mette.rivalIds(goal).getFirst() + "/adoption", "{}");
        assertThat(mette.says(goal).get("body").asString()).isEqualTo("Vi bruger tal. Vi lærer af dem. Hver dag.");
        assertThat(mette.rivals(goal)).isEmpty();
    }

    @Test
    void aParagraphThatIsWrittenInComesBack() {
        mette.command("DELETE /paragraphs/" + goal, "");
        assertThat(mette.chapter("GOAL")).doesNotContain(goal);
        jonas.save(goal, ONE, ONE + " Hver dag.");
        assertThat(mette.says(goal).get("body").asString()).isEqualTo(ONE + " Hver dag.");
    }

    @Test
    void paragraphsArePutInMovedAndTakenOut() {
        var second = UUID.randomUUID();
        var put = mette.command("POST /paragraphs", "{\"id\":\"%s\",\"chapter\":\"GOAL\"}".formatted(second));
        assertThat(mette.chapter("GOAL")).endsWith(goal, second.toString());
        var moved = mette.command("POST /paragraphs/" + second + "/place", "{\"before\":\"%s\"}".formatted(goal));
        assertThat(mette.chapter("GOAL")).endsWith(second.toString(), goal).hasSize(3);
        mette.undo(moved);
        assertThat(mette.chapter("GOAL")).endsWith(goal, second.toString());
        mette.undo(put);
        assertThat(mette.chapter("GOAL")).doesNotContain(second.toString()).hasSize(2);
    }

    @Test
    void whatCannotBeKeptIsSaidAndNothingIsLost() {
        var long4001 = "æ".repeat(4001);
        var seen = mette.save(goal, ONE, long4001);
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.body()).contains("1 tegn");
        assertThat(mette.command(
                                "POST /paragraphs/" + goal,
                                "{\"base\":null,\"now\":{\"body\":\"x\",\"groups\":[null]}}")
                        .status())
                .isEqualTo(200);
        var lead = mette.chapter("GOAL").getFirst();
        assertThat(mette.command("DELETE /paragraphs/" + lead, "").body())
                .contains("Kapitlets indledning bliver stående.");
        assertThat(List.of(mette.save(UUID.randomUUID().toString(), "", "x").status()))
                .containsExactly(404);
    }
}
