package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A workplace's logo at the top of its papers. */
class LetterheadTests {
    private static final Letterhead HEAD = new Letterhead(
            Optional.of(new Logo(
                    Templates.logo(600, 200, new Color(15, 133, 144, 180)), "Logo for Klitstyrelsen", 600, 200)),
            Optional.empty());

    @Test
    void aFileWithALogoKeepsEveryRuleThatCanBeChecked() throws Exception {
        var file = Print.DOCUMENTS.pdf(Papers.withContents(), HEAD);
        assertThat(Verdict.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verdict.broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theLogoIsAFigureWithItsWordsOnTheFirstPageAlone() throws Exception {
        var bytes = Print.DOCUMENTS.pdf(Papers.withContents(), HEAD);
        try (var print = new Print(bytes);
                var file = Loader.loadPDF(bytes)) {
            assertThat(print.tags()).containsOnlyOnce("Figure");
            assertThat(print.alternatives()).containsExactly("Logo for Klitstyrelsen");
            assertThat(file.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(file.getPage(1).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void withoutATemplateWordHasTheLogoToo() throws Exception {
        var file = Print.DOCUMENTS.docx(Papers.strategy(), HEAD);
        assertThat(WordRules.broken(file)).isEmpty();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getDocument().xmlText()).contains("descr=\"Logo for Klitstyrelsen\"");
        }
    }

    @Test
    void itIsCalmWhateverItsForm() {
        assertThat(new Logo(new byte[0], "", 1000, 100)).satisfies(wide -> {
            assertThat(wide.across()).isEqualTo(56);
            assertThat(wide.down()).isCloseTo(5.6, within(0.001));
        });
        assertThat(new Logo(new byte[0], "", 100, 1000).down()).isEqualTo(16);
    }
}
