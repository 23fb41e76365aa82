package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kompetencedialog.document.word.Template;
import dk.kompetencedialog.document.word.Unfit;
import dk.kompetencedialog.document.word.Unfit.Why;
import dk.kompetencedialog.document.word.Used;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A Word file is laid into the workplace's own template: its styles, page, head and foot; and nothing that leads out of it. */
class TemplateTests {
    static Stream<Named<byte[]>> templates() {
        return Stream.of(
                Named.of("LibreOffice", Templates.libreOffice()),
                Named.of("LibreOffice with a head", Templates.headed()),
                Named.of("Danish", Templates.danish()),
                Named.of("landscape", Templates.landscape()),
                Named.of("leaking", Templates.leaking()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsTheRulesOfTheFormat(byte[] sent) throws Exception {
        for (var paper : List.of(Papers.strategy(), Papers.odd(), Papers.of(Papers.longTable(60)), Papers.english()))
            assertThat(WordRules.broken(laid(sent, paper))).isEmpty();
        assertThat(WordRules.broken(Template.read(sent).bytes())).isEmpty();
    }

    @Test
    void stylesAreFoundByTheNameThatTheyHaveInEveryLanguage() throws Exception {
        try (var word = read(laid(Templates.danish(), Papers.strategy()))) {
            assertThat(styled(word, "Titel")).containsExactly("Sådan bliver vi dygtigere sammen");
            assertThat(styled(word, "Overskrift1")).startsWith("Formål", "Udfordringer");
            assertThat(word.getTables().getFirst().getStyleID()).isEqualTo("Klittabel");
            var items = word.getParagraphs().stream()
                    .filter(one -> "Opstilling-punkttegn".equals(one.getStyle()))
                    .toList();
            assertThat(items).isNotEmpty();
            assertThat(items.getFirst().getCTP().getPPr().isSetNumPr()).isFalse();
        }
    }

    @Test
    void headingsThatNumberThemselvesGetNoNumberOfOurs() throws Exception {
        try (var word = read(laid(Templates.danish(), Papers.strategy()))) {
            assertThat(styled(word, "Overskrift2")).startsWith("Data i hverdagen");
        }
        try (var word = read(laid(Templates.libreOffice(), Papers.strategy()))) {
            assertThat(styled(word, "Heading2")).startsWith("1 Data i hverdagen");
        }
    }

    @Test
    void whatATemplateHasNotIsOursInItsColour() throws Exception {
        try (var word = read(laid(Templates.danish(), Papers.strategy()))) {
            assertThat(word.getStyles()
                            .getStyleWithName("heading 3")
                            .getCTStyle()
                            .xmlText())
                    .contains("8A1538")
                    .doesNotContain("06434A");
            assertThat(word.getFooterList().getFirst().getText()).contains("Klitstyrelsen", "Side 1 af");
        }
    }

    @Test
    void theHeadSaysWhatTheDocumentIsCalled() throws Exception {
        try (var word = read(laid(Templates.danish(), Papers.strategy()))) {
            var head = word.getHeaderList().getFirst();
            assertThat(head.getText())
                    .contains("Sådan bliver vi dygtigere sammen")
                    .doesNotContain("Dokumenttitel");
            assertThat(head._getHdrFtr().xmlText()).contains("TITLE", "PAGE");
        }
    }

    @Test
    void thePageIsTheTemplatesWithItsPictureAndWithoutItsText() throws Exception {
        try (var word = read(laid(Templates.landscape(), Papers.strategy()))) {
            var page = word.getDocument().getBody().getSectPr();
            assertThat(page.getPgSz().getW()).hasToString("15840");
            assertThat(page.isSetTitlePg()).isTrue();
            assertThat(page.isSetCols()).isFalse();
            assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getAllPictures())
                    .hasSize(1);
            assertThat(word.getDocument().xmlText()).doesNotContain("Fortrolig");
        }
    }

    @Test
    void shapesAndPicturesOfAHeadStay() throws Exception {
        try (var word = read(laid(Templates.headed(), Papers.strategy()))) {
            var head = word.getHeaderList().getFirst();
            assertThat(head._getHdrFtr().xmlText()).contains("wps:wsp", "Notat", "Klitstyrelsen");
            assertThat(head.getAllPictures()).hasSize(1);
            assertThat(word.getFooterList()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingLeadsOutOfTheFile(byte[] sent) throws Exception {
        for (var file : List.of(Template.read(sent).bytes(), laid(sent, Papers.strategy()))) {
            var parts = unzipped(file);
            assertThat(parts.keySet())
                    .allMatch(
                            path -> path.matches(
                                    "\\[Content_Types].xml|_rels/.rels|docProps/core.xml|word/(document|styles|theme|numbering|settings|foot|(header|footer)\\d*)\\.xml|word/_rels/(document|header\\d|footer\\d)\\.xml\\.rels|word/media/image\\d\\.png"));
            assertThat(parts.values().stream()
                            .map(part -> new String(part, StandardCharsets.UTF_8))
                            .collect(Collectors.joining()))
                    .doesNotContain(
                            "evil.example", "External", "attachedTemplate", "INCLUDEPICTURE", "DDE", "OLEObject");
        }
    }

    @Test
    void whatAFieldCameToStaysWhereTheFieldMayNot() throws Exception {
        try (var word = read(laid(Templates.leaking(), Papers.strategy()))) {
            assertThat(word.getHeaderList().getFirst().getText()).contains("klit.example", "Journal", "tal");
        }
    }

    @Test
    void itSaysWhatItHas() {
        assertThat(Template.kept(Template.read(Templates.danish()).bytes()).used())
                .containsExactly(
                        new Used(Used.What.TITLE, ""),
                        new Used(Used.What.HEADINGS, "1–2"),
                        new Used(Used.What.TEXT, "Georgia"),
                        new Used(Used.What.LISTS, ""),
                        new Used(Used.What.TABLE, "Klit tabel"),
                        new Used(Used.What.HEAD, ""),
                        new Used(Used.What.PAGE, "210 × 297"));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of(Why.IMAGE, Templates.logo(100, 60, Color.RED)),
                Arguments.of(Why.IMAGE, text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of(Why.PDF, text("%PDF-1.7")),
                Arguments.of(Why.RICH_TEXT, text("{\\rtf1 hej}")),
                Arguments.of(Why.OLD_WORD, Templates.compound("WordDocument")),
                Arguments.of(Why.LOCKED, Templates.compound("EncryptedPackage")),
                Arguments.of(Why.OTHER_OFFICE, Templates.spreadsheet()),
                Arguments.of(Why.MACROS, Templates.withMacros()),
                Arguments.of(Why.OUTSIDE, Templates.withDoctype()),
                Arguments.of(Why.TOO_MUCH, Templates.bomb()),
                Arguments.of(Why.DAMAGED, Templates.damaged()),
                Arguments.of(Why.NO_WORD, Templates.zip()),
                Arguments.of(Why.NO_WORD, text("Kære alle")));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatIsNoTemplateIsRefusedForWhatItIs(Why why, byte[] sent) {
        var refusal = catchThrowableOfType(Unfit.class, () -> Template.read(sent));
        assertThat(refusal.why()).isEqualTo(why);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] laid(byte[] sent, Document paper) {
        var template = Template.kept(Template.read(sent).bytes());
        return Print.DOCUMENTS.docx(paper, new Letterhead(Optional.empty(), Optional.of(template)));
    }

    private static XWPFDocument read(byte[] file) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> styled(XWPFDocument word, String id) {
        return word.getParagraphs().stream()
                .filter(one -> id.equals(one.getStyle()))
                .map(one -> one.getText())
                .toList();
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws Exception {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
