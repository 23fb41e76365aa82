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
    }

    @Test
    void theyAreFiledAsPdfInTheReadersLanguage() throws IOException {
        closed(true);
        lead.get("/language/en?to=/help");
        for (var paper : new String[] {"record", "agreement"})
            try (var pdf = Loader.loadPDF(lead.file(keeping + "/" + paper + ".pdf"))) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Klitstyrelsen", "the Competence Dialogue", "no official paper");
            }
    }

    @Test
    void theyAreForThoseWhoAdminister() {
        closed(true);
        var other = members.signedIn(port);
        for (var paper : new String[] {"/record", "/agreement", "/record.pdf", "/agreement.pdf"})
            assertThat(other.get(keeping + paper).status()).isEqualTo(404);
    }
}
