package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whoever listens to a document, or files it, gets what the standards promise: PDF/UA-1 and PDF/A-2a in one file. */
class AccessiblePdfTests {

    static Stream<Named<Document>> papers() {
        return Stream.of(
                Named.of("smallest", Papers.smallest()),
                Named.of("strategy", Papers.strategy()),
                Named.of("with contents", Papers.withContents()),
                Named.of("English", Papers.english()),
                Named.of("table over pages", Papers.of(Papers.longTable(60))),
                Named.of("long", Papers.years(5)),
                Named.of("odd", Papers.odd()),
                Named.of("drawn", Papers.drawn()),
                Named.of("any signs", Papers.signs(new Random(20_260_114), 120)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void keepsEveryRuleThatCanBeChecked(Document paper) throws Exception {
        byte[] file = Print.DOCUMENTS.pdf(paper, Letterhead.NONE);

        assertThat(Verdict.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verdict.broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theCheckSeesAFileThatLostItsTitleAndTags() throws Exception {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        try (var file = Loader.loadPDF(Print.DOCUMENTS.pdf(Papers.strategy(), Letterhead.NONE))) {
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
            file.save(broken);
        }

        assertThat(Verdict.broken(broken.toByteArray(), PDFAFlavour.PDFUA_1)).hasSizeGreaterThan(1);
        assertThat(Verdict.broken(broken.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }
}
