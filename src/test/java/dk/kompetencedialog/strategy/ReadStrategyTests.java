package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadStrategyTests extends WorkshopTest {
    private static final int SECOND_BOARD = 8;
    private static final int LAST_GATHER = 18;
    private static final int LAST_CONCLUDE = 20;

    @BeforeEach
    void aWorkshop() {
        sitDown(false);
    }

    @Test
    void othersFindNothing() {
        var other = members.signedIn(port);
        for (var end : new String[] {"/strategy", "/strategy.pdf"}) {
            assertThat(other.get("/workshops/" + sitting.id() + end).status()).isEqualTo(404);
            assertThat(other.get(sitting.path(end)).leadsTo()).isEqualTo("/?why=seat");
            assertThat(new Browser(port).get("/workshops/" + sitting.id() + end).leadsTo())
                    .isEqualTo("/sign-in");
            assertThat(sitting.facilitator()
                            .get("/workshops/" + UUID.randomUUID() + end)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aSeatWaitsForTheLastConclusions() {
        sitting.step(LAST_GATHER);
        for (var end : new String[] {"/strategy", "/strategy.pdf"}) {
            var early = mette.get(sitting.path(end));
            assertThat(early.status()).isEqualTo(403);
            assertThat(early.body())
                    .contains("Strategien kan læses, når I er nået til konklusionerne på den sidste plade.");
        }
        sitting.step(LAST_CONCLUDE);
        assertThat(mette.get(sitting.path("/strategy")).status()).isEqualTo(200);
    }

    @Test
    void aClosedWorkshopCanBeRead() {
        assertThat(sitting.command(sitting.facilitator(), "POST /closing", "{}").status())
                .isEqualTo(200);
        assertThat(mette.get(sitting.path("/strategy")).status()).isEqualTo(200);
    }

    @Test
    void withoutConclusionsItSaysWhereTheyComeFrom() {
        var page = sitting.facilitator().get("/workshops/" + sitting.id() + "/strategy");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Her kommer jeres strategi").doesNotContain("Principper");
    }

    @Test
    void saysWhatIsNotThereYet() {
        conclude("FOCUS_AREA", "<b>Data</b> & tal. Alle skal kunne læse dem.");
        var page = sitting.facilitator()
                .get("/workshops/" + sitting.id() + "/strategy")
                .body();
        assertThat(page)
                .contains(
                        "&lt;b&gt;Data&lt;/b&gt; &amp; tal",
                        "Alle skal kunne læse dem.",
                        "hele arbejdspladsen",
                        "Der er ikke skrevet mål endnu.",
                        "Det er ikke skrevet endnu, hvem der gør hvad.",
                        "Mette")
                .doesNotContain("Der er ikke valgt indsatsområder endnu.", "Bygger på");
        assertThat(Pattern.compile("Der er ikke skrevet aktiviteter for gruppen endnu")
                        .matcher(page)
                        .results())
                .hasSize(2);
    }

    @Test
    void dotsAreToldWithTheStackTheyWereGivenTo() {
        sitting.step(2);
        sitting.write(mette, 0, "Læse data");
        sitting.write(mette, 0, "Bruge data");
        sitting.write(mette, 0, "Droner");
        sitting.write(mette, 1, "Uden en prik");
        sitting.write(mette, 1, "Ligger også i bunken");
        sitting.step(4);
        var notes = sitting.notes();
        var stack = UUID.randomUUID();
        done(
                "POST /stacks",
                "{\"id\":\"%s\",\"notes\":[\"%s\",\"%s\",\"%s\"],\"name\":\"Data\"}"
                        .formatted(stack, notes.get(0), notes.get(1), notes.get(4)));
        sitting.step(5);
        voted(stack, 2);
        voted(UUID.fromString(notes.get(2)), 1);
        sitting.step(6);
        behind("Vi bruger data.", notes.get(0));
        behind("Vi gør begge dele.", notes.get(0) + "\",\"" + notes.get(2));
        behind("Og lidt til.", notes.get(0) + "\",\"" + notes.get(3));
        done(
                "POST /notes/" + notes.get(1) + "/place",
                "{\"zone\":\"%s\"}".formatted(sitting.zones().get(0)));
        behind("Vi tager en ud.", notes.get(1));
        assertThat(traces())
                .containsExactly(
                        "Bygger på 1 seddel · fra bunken »Data« (2 prikker)",
                        "Bygger på 2 sedler · fra bunken »Data« (2 prikker) · 1 løs seddel (1 prik)",
                        "Bygger på 2 sedler · fra bunken »Data« (2 prikker) · 1 løs seddel",
                        "Bygger på 1 seddel");
    }

    @Test
    void aRemovedConclusionIsGone() {
        var id = conclude("FOCUS_AREA", "Data i hverdagen");
        sitting.command(sitting.facilitator(), "DELETE /conclusions/" + id, "");
        assertThat(sitting.facilitator()
                        .get("/workshops/" + sitting.id() + "/strategy")
                        .body())
                .contains("Her kommer jeres strategi");
    }

    @Test
    void readsInEnglishToo() {
        conclude("FOCUS_AREA", "Data i hverdagen");
        mette.send("GET", "/language/en", "", Map.of());
        sitting.step(LAST_CONCLUDE);
        assertThat(mette.get(sitting.path("/strategy")).body())
                .contains("<html lang=\"en\">", "Focus areas", "the whole workplace", "No goals have been written yet.")
                .doesNotContain("Indsatsområder");
    }

    private void done(String request, String json) {
        assertThat(sitting.command(sitting.facilitator(), request, json).status())
                .isEqualTo(200);
    }

    private void voted(UUID target, int dots) {
        done("POST /ballots", "{\"target\":\"%s\",\"dots\":%d}".formatted(target, dots));
    }

    private void behind(String text, String notes) {
        done(
                "POST /conclusions",
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"%s\",\"notes\":[\"%s\"]}"
                        .formatted(UUID.randomUUID(), sitting.board(), text, notes));
    }

    private List<String> traces() {
        var page = sitting.facilitator()
                .get("/workshops/" + sitting.id() + "/strategy")
                .body();
        return Pattern.compile("<summary>(.*?)</summary>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]+>", "").strip())
                .toList();
    }

    private UUID conclude(String kind, String text) {
        var id = UUID.randomUUID();
        sitting.step(SECOND_BOARD);
        var board = sitting.board();
        sitting.step(LAST_GATHER);
        var body = "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\",\"staffGroups\":[],\"notes\":[]}"
                .formatted(id, board, kind, text);
        assertThat(sitting.command(sitting.facilitator(), "POST /conclusions", body)
                        .status())
                .isEqualTo(200);
        return id;
    }
}
