package dk.kompetencedialog.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Verdict;
import dk.kompetencedialog.world.Browser;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReadMinutesTests extends PlayedTest {
    private static final String[] ENDS = {"/minutes", "/minutes.pdf"};

    @Test
    void othersFindNothing() {
        played(true);
        close();
        var other = members.signedIn(port);
        var elsewhere = open(true);
        for (var end : ENDS) {
            assertThat(other.get("/workshops/" + sitting.id() + end).status()).isEqualTo(404);
            assertThat(other.get(sitting.path(end)).leadsTo()).isEqualTo("/?why=seat");
            assertThat(elsewhere.guest("Ida").get(sitting.path(end)).leadsTo()).isEqualTo("/?why=seat");
            assertThat(elsewhere
                            .facilitator()
                            .get("/workshops/" + sitting.id() + end)
                            .status())
                    .isEqualTo(404);
            assertThat(new Browser(port).get("/workshops/" + sitting.id() + end).leadsTo())
                    .isEqualTo("/sign-in");
        }
    }

    @Test
    void whoLeadsReadsADraftFromTheFirstConclusionsAndTheOthersWaitForTheEnd() {
        sitDown(false);
        sitting.step(PRIORITISE);
        for (var end : ENDS) {
            assertThat(sitting.facilitator().get(sitting.path(end)).status()).isEqualTo(403);
            assertThat(sitting.facilitator()
                            .get("/workshops/" + sitting.id() + end)
                            .body())
                    .contains("Referatet kan læses, når I er nået til konklusionerne på den første plade.");
        }
        sitting.step(CONCLUDE);
        for (var end : ENDS) {
            assertThat(mette.get(sitting.path(end)).status()).isEqualTo(403);
            assertThat(mette.get(sitting.path(end)).body()).contains("Referatet kan læses, når workshoppen er lukket.");
        }
        assertThat(sitting.facilitator().get(sitting.path("/minutes")).body())
                .contains("Foreløbigt referat: Kompetencestrategi 2027", "kan stadig ændre sig");
        assertThat(sitting.facilitator().get("/workshops/" + sitting.id()).body())
                .contains("/workshops/" + sitting.id() + "/minutes");
        close();
        assertThat(mette.get(sitting.path("/minutes")).body())
                .contains("<h1 dir=\"auto\">Referat: Kompetencestrategi 2027")
                .doesNotContain("Foreløbigt");
    }

    @Test
    void aDraftHoldsNothingThatIsNotShownYet() {
        played(false);
        sitting.step(9);
        sitting.write(mette, 0, "Skrevet i skjul");
        assertThat(sitting.facilitator().get(sitting.path("/minutes")).body())
                .contains("Læse data")
                .doesNotContain("Skrevet i skjul", "Plade 2");
    }

    @Test
    void theBoardIsAPictureAndListsWithDotsAndConclusions() {
        played(true);
        close();
        var page = mette.get(sitting.path("/minutes")).body();
        assertThat(page)
                .contains(
                        "<svg",
                        "3 sedler",
                        "Data · 2 prikker",
                        "Løse sedler",
                        "Droner",
                        "Vi læser data sammen.",
                        "Bygger på 2 sedler",
                        "Hele arbejdspladsen")
                .doesNotContain("Ib igen", "Nævner en kollega", "Fortrudt");
        assertThat(text(page)).contains("Bygger på 2 sedler nr. 1 , 2");
        assertThat(page).contains("href=\"#mark-1\"", "id=\"mark-1\"");
    }

    @Test
    void withNamesItIsToldWhoWroteAndWhoWasThere() {
        played(true);
        close();
        assertThat(text(mette.get(sitting.path("/minutes")).body()))
                .contains("Læse data · Mette Krogh", "Deltagere", "2 deltagere", "Jonas Thorup", "Med navne");
    }

    @Test
    void withoutNamesNobodyIsNamed() throws IOException {
        played(false);
        close();
        for (var who : new Browser[] {mette, sitting.facilitator()}) {
            assertThat(who.get(sitting.path("/minutes")).body())
                    .contains("2 deltagere", "Uden navne")
                    .doesNotContain("Mette", "Jonas");
            assertThat(printed(who)).contains("2 deltagere").doesNotContain("Mette", "Jonas");
        }
        assertThat(sitting.facilitator()
                        .get("/workshops/" + sitting.id() + "/minutes")
                        .body())
                .doesNotContain("Mette", "Jonas");
    }

    @Test
    void itIsToldWhatTheStepsTook() {
        sitDown(false);
        sitting.step(1);
        clock.move(Duration.ofMinutes(5));
        sitting.step(2);
        clock.move(Duration.ofMinutes(9));
        sitting.step(3);
        clock.move(Duration.ofHours(20));
        sitting.step(GATHER);
        clock.move(Duration.ofMinutes(7));
        sitting.step(PRIORITISE);
        sitting.step(CONCLUDE);
        var page = text(sitting.facilitator().get(sitting.path("/minutes")).body());
        assertThat(page).contains("Intro 5 min. · Skriv 9 min. · Saml 7 min.").doesNotContain("Del 1", "Prioritér 0");
        assertThat(page).containsPattern("Begyndte kl. \\d+[.:]\\d\\d\\.");
    }

    @Test
    void whoLedIsNamedWhereTheWorkplaceKnowsThem() {
        played(false);
        close();
        assertThat(mette.get(sitting.path("/minutes")).body()).doesNotContain("Ledet af");
        members.onTheList(sitting.workplaceId(), sitting.id(), "Lone Berg");
        assertThat(text(mette.get(sitting.path("/minutes")).body())).contains("Ledet af Lone Berg");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFileCanBeHeardFiledAndSearched(boolean named) throws Exception {
        played(named);
        close();
        var file = mette.file(sitting.path("/minutes.pdf"));
        assertThat(Verdict.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verdict.broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(printed(mette))
                .contains(
                        "Referat: Kompetencestrategi 2027",
                        "Klitstyrelsen",
                        "Læse data",
                        "Droner 😊",
                        "Data · 2 prikker",
                        "Vi læser data sammen.")
                .doesNotContain("Ib igen", "Nævner en kollega", "Fortrudt");
    }

    @Test
    void theFileIsNamedAsOneFilesIt() {
        sitting = open("Strategi 1/2: æøå");
        mette = sitting.guest("Mette");
        sitting.step(CONCLUDE);
        var seen = sitting.facilitator().header(sitting.path("/minutes.pdf"), "Content-Disposition");
        assertThat(seen)
                .contains(
                        "filename*=UTF-8''Forel%C3%B8bigt%20referat%20%E2%80%93%20Strategi%201%202%20%C3%A6%C3%B8%C3%A5%20%E2%80%93%2020");
    }

    @Test
    void readsInEnglishToo() {
        played(false);
        close();
        mette.send("GET", "/language/en", "", Map.of());
        assertThat(mette.get(sitting.path("/minutes")).body())
                .contains("<html lang=\"en\">", "Minutes: Kompetencestrategi 2027", "What you prioritised")
                .doesNotContain("Referat", "prikker");
    }

    @Test
    void aClosedWorkshopLeadsToItFromEverywhere() {
        played(true);
        close();
        var home = "/workplaces/" + sitting.workplaceId();
        for (var page : new String[] {home, "/workshops/" + sitting.id(), sitting.path("/desk")})
            assertThat(sitting.facilitator().get(page).body()).contains("/" + sitting.id() + "/minutes");
        assertThat(mette.get(sitting.path("")).body()).contains(sitting.path("/minutes"), sitting.path("/whereabouts"));
    }

    private String printed(Browser who) throws IOException {
        try (var file = Loader.loadPDF(who.file(sitting.path("/minutes.pdf")))) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
