package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever opens a document in Word finds what Word itself would have made. */
class WordFileTests {
    static Stream<Named<Document>> papers() {
        return Stream.of(
                Named.of("smallest", Papers.smallest()),
                Named.of("strategy", Papers.strategy()),
                Named.of("English", Papers.english()),
                Named.of("table over pages", Papers.of(Papers.longTable(60))),
                Named.of("odd", Papers.odd()),
                Named.of("drawn", Papers.drawn()),
                Named.of("any signs", Papers.signs(new Random(20_261_128), 120)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void keepsTheRulesOfTheFormat(Document paper) throws Exception {
        assertThat(WordRules.broken(Print.DOCUMENTS.docx(paper, Letterhead.NONE)))
                .isEmpty();
    }

    @Test
    void headingsAreWordsOwn() throws Exception {
        try (var word = read(Papers.strategy())) {
            assertThat(styled(word, "Title")).containsExactly("Sådan bliver vi dygtigere sammen");
            assertThat(styled(word, "heading 1")).startsWith("Formål", "Udfordringer", "Indsatsområder");
            assertThat(styled(word, "heading 2")).startsWith("1 Data i hverdagen", "2 Fra kontrol til rådgivning");
        }
    }

    @Test
    void contentsAreAFieldThatIsFilledIn() throws Exception {
        try (var word = read(Papers.strategy())) {
            var xml = word.getDocument().xmlText();
            assertThat(xml).contains("TOC \\o \"1-2\" \\h", "Table of Contents");
            assertThat(xml.split("PAGEREF ")).hasSizeGreaterThan(8);
            for (var anchor : xml.split("w:anchor=\""))
                if (anchor.startsWith("_Toc"))
                    assertThat(xml).contains("w:name=\"" + anchor.substring(0, anchor.indexOf('"')) + "\"");
        }
    }

    @Test
    void tablesSayTheirHeadersAgainOnEachPage() throws Exception {
        try (var word = read(Papers.of(Papers.longTable(60)))) {
            var table = word.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(61);
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void theFileSaysWhatItIsInItsLanguage() throws Exception {
        try (var word = read(Papers.english())) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("What we will learn");
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("The Dune Agency");
            assertThat(word.getStyle().getDocDefaults().getRPrDefault().xmlText())
                    .contains("en-GB");
            assertThat(word.getFooterList().getFirst().getText()).contains("The Dune Agency", "Page 1 of");
        }
    }

    private static XWPFDocument read(Document paper) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(Print.DOCUMENTS.docx(paper, Letterhead.NONE)));
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(one -> one.getStyle() != null
                        && word.getStyles().getStyle(one.getStyle()).getName().equals(style))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
