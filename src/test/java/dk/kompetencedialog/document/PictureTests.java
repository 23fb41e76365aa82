package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

class PictureTests {
    @Test
    void aPictureIsAFigureWithItsWords() throws Exception {
        try (var print = new Print(Papers.drawn())) {
            var words = new ArrayList<String>();
            figures(print.file.getDocumentCatalog().getStructureTreeRoot(), words);
            assertThat(words).containsExactly("Billede af pladen: 2 zoner og 3 sedler.", "Fortsat.");
        }
    }

    @Test
    void whatStandsInAPictureAndInAMarkedListCanBeSearchedFor() throws Exception {
        try (var print = new Print(Papers.drawn())) {
            assertThat(print.words()).contains("Læse tal 👍 ❤", "12", "Mette Krogh · 3 prikker");
            assertThat(print.rightmost()).isLessThan(530);
        }
    }

    @Test
    void lettersInAPictureAreLettersAndNotPictures() throws Exception {
        try (var print = new Print(Papers.drawn())) {
            assertThat(print.bytes).hasSizeLessThan(400_000);
        }
    }

    private static void figures(PDStructureNode node, List<String> words) {
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getCOSObject().getNameAsString(COSName.S)))
                    words.add(element.getAlternateDescription());
                figures(element, words);
            }
    }
}
