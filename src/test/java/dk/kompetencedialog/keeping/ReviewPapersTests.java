package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Papers for the legal review say how the program is set. */
class ReviewPapersTests extends KeepingTest {
    @Test
    void theySayTheRuleAsItIs() {
        closed(true);
        assertThat(page(keeping + "/record").text())
                .contains(
                        "Fortegnelse over behandlingsaktiviteter",
                        "Klitstyrelsen",
                        "har ikke bekræftet en regel",
                        "ikke et officielt papir",
                        "Mailserveren, der sender",
                        "Ingen anden loginløsning",
                        "efter 30 dage",
                        "efter 5 år",
                        "egen PostgreSQL",
                        "Skriv selv: jeres retsgrundlag.");
        confirm("NOTES", "24", "ANNEXES", "0");
        assertThat(page(keeping + "/record").text())
                .contains("24 måneder efter at begge sider", "Slettes ikke af sig selv", "er bekræftet den");
        assertThat(page(keeping + "/agreement").text())
                .contains("Bilag til databehandleraftale", "24 måneder efter at begge sider", "underdatabehandlere");
        assertThat(page(keeping + "/impact").text())
                .contains(
                        "Oplæg til konsekvensanalyse",
                        "Kun Klitstyrelsen kan afgøre",
                        "24 måneder efter at begge sider",
                        "Skriv selv: om en konsekvensanalyse er nødvendig");
    }

    @Test
    void theyNameConsultantsWhereThereAreAny() {
        closed(true);
        for (var paper : new String[] {"/record", "/agreement"})
            assertThat(page(keeping + paper).text()).contains("Ingen konsulenter står på arbejdspladsens liste");
        home = "/workshops/" + sitting.id();
        post(
                "/facilitators/consultants",
                "name",
                "Ida Falk",
                "mail",
                "ida-" + mark + "@sekretariat.dk",
                "from",
                "Kompetencesekretariatet");
        for (var paper : new String[] {"/record", "/agreement"})
            assertThat(page(keeping + paper).text())
                    .contains("Ida Falk, Kompetencesekretariatet")
                    .doesNotContain("Ingen konsulenter");
    }

    @Test
    void theyAreFiledAsPdfInTheReadersLanguage() throws IOException {
        closed(true);
        lead.get("/language/en?to=/help");
        for (var paper : new String[] {"record", "agreement", "impact"})
            try (var pdf = Loader.loadPDF(lead.file(keeping + "/" + paper + ".pdf"))) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Klitstyrelsen", "the Competence Dialogue", "no official paper");
            }
    }

    @Test
    void theyAreForThoseWhoAdminister() {
        closed(true);
        var other = members.signedIn(port);
        for (var paper :
                new String[] {"/record", "/agreement", "/impact", "/record.pdf", "/agreement.pdf", "/impact.pdf"})
            assertThat(other.get(keeping + paper).status()).isEqualTo(404);
    }
}
