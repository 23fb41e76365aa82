package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Verdict;
import dk.kompetencedialog.document.WordRules;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class StrategyFilesTests extends WorkshopTest {
    private static final int FIRST_CONCLUDE = 6;
    /** Its members, and what was remarked. */
    private static final String[] OF_THE_COUNCIL = {"Ole Kjær", "Lis Poulsen", "Med glæde"};

    private Browser lead;
    private String home;

    @BeforeEach
    void aStrategyAndACouncil() {
        sitDown(false);
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal & kurver");
        var mette = Writer.begin(sitting);
        lead = mette.browser();
        home = "/strategies/" + mette.strategy();
        Council.small().in(sitting.workplaceId(), lead);
    }

    @Test
    void othersGetNoFile() {
        Decided.by(lead, home);
        var stranger = members.signedIn(port);
        var passer = new Browser(port);
        for (var file : new String[] {
            "/draft.docx", "/draft.pdf", "/revisions/1/strategy.docx", "/revisions/1/strategy.pdf", "/archive.zip"
        }) {
            assertThat(stranger.get(home + file).status()).as(file).isEqualTo(404);
            assertThat(passer.get(home + file).status()).as(file).isNotEqualTo(200);
        }
        var sheet = "/workshops/" + sitting.id() + "/conclusions.xlsx";
        assertThat(stranger.get(sheet).status()).isEqualTo(404);
        assertThat(passer.get(sheet).status()).isNotEqualTo(200);
    }

    @Test
    void theTextAsItIsNowIsAFileForWord() throws Exception {
        var file = lead.file(home + "/draft.docx");

        assertThat(WordRules.broken(file)).isEmpty();
        assertThat(word(file))
                .contains("Indhold", "Vi læser tal & kurver", "Det, § 8 beder om")
                .contains("Mangler: ikke drøftet endnu", "Hvem har været med", "Ole Kjær", "Lis Poulsen");
    }

    @Test
    void aRevisionKeepsItsWordsAndItsFile() throws Exception {
        Decided.by(lead, home);

        assertThat(word(lead.file(home + "/revisions/1/strategy.docx"))).contains("Udkast 1, sendt", "Vi læser tal");
        assertThat(lead.get(home + "/revisions/2/strategy.docx").status()).isEqualTo(404);
        assertThat(Jsoup.parse(lead.get(home).body()).select("#papers a").eachAttr("href"))
                .contains(home + "/draft.docx", home + "/revisions/1/strategy.pdf", home + "/archive.zip");
    }

    @Test
    void whatHoldsIsPrintedWithContentsAndWhoTookPartForAllWhoHaveItsLink() throws Exception {
        var holds = Decided.by(lead, home).published();
        var passer = new Browser(port);
        var pdf = passer.file(holds + "/strategy.pdf");

        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(text(pdf))
                .contains("Indhold", "Hvem har været med", "Behandlet i SU", "Godkender")
                .containsPattern("Mål[ .]+2 ")
                .doesNotContain("Mette Krogh");
        assertThat(word(passer.file(holds + "/strategy.docx"))).contains("Gælder fra", "Behandlet i SU");
    }

    @Test
    void behindALinkNobodyOfTheCouncilIsNamedAndAHearingIsNotToldWhatCameAfter() throws Exception {
        var decided = Decided.by(lead, home);
        var passer = new Browser(port);

        assertThat(text(passer.file(decided.hearing() + "/strategy.pdf")))
                .contains("Hvem har været med", "Strategien bygger på en workshop", "Udkast 1 var i høring")
                .doesNotContain(OF_THE_COUNCIL)
                .doesNotContain("Behandlet i", "Godkender");
        assertThat(text(passer.file(decided.published() + "/strategy.pdf")))
                .contains("Udkast 1 var i høring", "Behandlet i SU", "Godkender")
                .doesNotContain(OF_THE_COUNCIL);
        assertThat(word(passer.file(decided.published() + "/strategy.docx")))
                .contains("Udkast 1 var i høring", "Behandlet i SU", "Godkender")
                .doesNotContain(OF_THE_COUNCIL);
    }

    @Test
    void whoIsSignedInReadsWhoSatInTheCouncilAndWhatTheySaid() throws Exception {
        Decided.by(lead, home);

        for (var paper : new String[] {"/item/strategy.pdf", "/revisions/1/strategy.pdf"})
            assertThat(text(lead.file(home + paper))).as(paper).contains(OF_THE_COUNCIL);
        assertThat(text(unzipped(lead.file(home + "/archive.zip")).get("strategy.pdf")))
                .contains(OF_THE_COUNCIL);
    }

    @Test
    void theArchiveGetsTheFileAndWhatIsKnownOfIt() throws Exception {
        assertThat(lead.get(home + "/archive.zip").status()).isEqualTo(404);
        Decided.by(lead, home);
        var files = unzipped(lead.file(home + "/archive.zip"));

        assertThat(files).containsOnlyKeys("strategy.pdf", "metadata.xml", "metadata.txt");
        assertThat(Verdict.broken(files.get("strategy.pdf"), PDFAFlavour.PDFA_2_A))
                .isEmpty();
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.get("metadata.xml")));
        assertThat(xml.getElementsByTagName("revision").item(0).getTextContent())
                .isEqualTo("1");
        assertThat(xml.getElementsByTagName("approval").getLength()).isEqualTo(2);
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(files.get("strategy.pdf")));
        assertThat(xml.getElementsByTagName("sum").item(0).getTextContent()).isEqualTo(sum);
        assertThat(new String(files.get("metadata.txt"), StandardCharsets.UTF_8))
                .contains("Udvalg: SU", "Ledelsessiden (A): Ole Kjær", sum);
    }

    @Test
    void conclusionsAreRowsThatCanBeFilteredAndCounted() throws Exception {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(lead.file("/workshops/" + sitting.id() + "/conclusions.xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Konklusion");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Mål");
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("vi læser tal & kurver");
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("hele arbejdspladsen");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:H2");
        }
    }

    private static String word(byte[] file) throws Exception {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }

    private static String text(byte[] file) throws Exception {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws Exception {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
