package dk.kompetencedialog.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.TellingPictures;
import dk.kompetencedialog.document.Templates;
import dk.kompetencedialog.document.Verdict;
import dk.kompetencedialog.document.WordRules;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.Writer;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** How a workplace's papers look: its own logo and Word template. */
class StationeryTests extends StationeryTest {
    private static final int FIRST_CONCLUDE = 6;

    private Browser.Seen logo(byte[] content, String words) {
        lead.get(there);
        return lead.attach(there + "/logo", "Vores logo.png", content, words);
    }

    @Test
    void onlyWhoAdministersTheWorkplaceSeesOrChangesIt() {
        logo(LOGO, "");
        template("a.docx", Templates.danish());
        var stranger = members.signedIn(port);
        var councillor = members.councillorBrowser(sitting.workplaceId(), "Lis", port);
        for (var other : new Browser[] {stranger, councillor}) {
            for (var path : new String[] {"", "/logo.png", "/template.docx", "/sample.pdf", "/sample.docx"})
                assertThat(other.get(there + path).status()).as(path).isEqualTo(404);
            other.get("/workplaces/new");
            assertThat(other.attach(there + "/logo", "x.png", LOGO, "").status())
                    .isEqualTo(404);
            assertThat(other.attach(there + "/template", "x.docx", Templates.danish(), "")
                            .status())
                    .isEqualTo(404);
            for (var act : new String[] {"/logo/removal", "/template/removal", "/logo/return"})
                assertThat(other.form(there + act).status()).as(act).isEqualTo(404);
        }
        assertThat(new Browser(port).get(there).leadsTo()).isEqualTo("/sign-in");
        assertThat(page().select(".logo-shown img")).hasSize(1);
    }

    @Test
    void aLogoTellsNothingOfWhereItWasMade() throws Exception {
        for (var telling : TellingPictures.all().toList()) {
            assertThat(logo(telling, "").leadsTo()).isEqualTo(there + "?done=LOGO");
            var kept = lead.file(page().select(".logo-shown img").attr("src"));
            assertThat(ImageIO.read(new ByteArrayInputStream(kept))).isNotNull();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Mette", "Exif");
        }
    }

    @Test
    void theLogoIsShownAndSaysWhatItIs() throws Exception {
        assertThat(page().select("#logo").text()).contains("I har ikke lagt et logo ind");
        assertThat(logo(LOGO, "").leadsTo()).isEqualTo(there + "?done=LOGO");
        var shown = page().select(".logo-shown img");
        var name = page().select(".eyebrow").text();
        assertThat(shown.attr("alt")).isEqualTo("Logo for " + name);
        assertThat(lead.header(shown.attr("src"), "Content-Type")).isEqualTo("image/png");
        assertThat(lead.header(shown.attr("src"), "X-Content-Type-Options")).isEqualTo("nosniff");
        var drawn = ImageIO.read(new ByteArrayInputStream(lead.file(shown.attr("src"))));
        assertThat(drawn.getWidth()).describedAs("without the room round it").isEqualTo(580);

        lead.form(there + "/logo", "words", "Klitten i blåt", "version", version("logo"));
        assertThat(page().select(".logo-shown img").attr("alt")).isEqualTo("Klitten i blåt");
    }

    @Test
    void whatIsTakenAwayOrReplacedCanBeUsedAgain() {
        logo(LOGO, "Det første");
        lead.form(there + "/logo/removal");
        assertThat(page().select(".logo-shown")).isEmpty();
        assertThat(lead.get(there + "/logo.png").status()).isEqualTo(404);
        lead.form(there + "/logo/return", "version", version("return"));
        assertThat(page().select(".logo-shown img").attr("alt")).isEqualTo("Det første");
        logo(Templates.logo(300, 300, Color.RED), "Det andet");
        lead.form(there + "/logo/return", "version", version("return"));
        assertThat(page().select(".logo-shown img").attr("alt")).isEqualTo("Det første");
        lead.form(there + "/logo/return", "version", version("return"));
        assertThat(page().select(".logo-shown img").attr("alt")).isEqualTo("Det andet");
    }

    static Stream<Arguments> badLogos() {
        return Stream.of(
                Arguments.of("ikke et billede, vi kan bruge", "hej".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("vektorformat", "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("et dokument", Templates.danish()),
                Arguments.of("kan ikke åbnes", Arrays.copyOf(LOGO, 60)),
                Arguments.of("højst 4.000 punkter", Templates.logo(4100, 4000, Color.RED)),
                Arguments.of("punkter at se", Templates.logo(40, 30, Color.RED)),
                Arguments.of("ikke noget at se på hvidt papir", Templates.logo(200, 100, Color.WHITE)),
                Arguments.of("mere end 2 MB", new byte[3 * 1024 * 1024]));
    }

    @ParameterizedTest
    @MethodSource("badLogos")
    void aBadLogoGetsASentenceAndNothingIsLost(String sentence, byte[] content) {
        logo(LOGO, "Det vi har");
        var seen = logo(content, "Skrevet om");
        assertThat(seen.status()).isEqualTo(422);
        var page = Jsoup.parse(seen.body());
        assertThat(page.select(".alert-error").text()).contains(sentence);
        assertThat(page.select("#logo-file").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#logo-words").attr("value")).isEqualTo("Skrevet om");
        assertThat(page().select(".logo-shown img").attr("alt")).isEqualTo("Det vi har");
    }

    static Stream<Arguments> badTemplates() {
        return Stream.of(
                Arguments.of("Vælg en Word-fil først", "tom.docx", new byte[0]),
                Arguments.of("Det er et billede og ikke en Word-skabelon", "skabelon.docx", LOGO),
                Arguments.of("Words gamle format", "skabelon.docx", Templates.compound("WordDocument")),
                Arguments.of("adgangskode", "skabelon.docx", Templates.compound("EncryptedPackage")),
                Arguments.of("makroer", "skabelon.docm", Templates.withMacros()),
                Arguments.of("ikke en Word-fil, hvad den så end hedder", "a.docx", Templates.zip()),
                Arguments.of("langt mere pakket ud", "a.docx", Templates.bomb()),
                Arguments.of("uden for sig selv", "a.docx", Templates.withDoctype()),
                Arguments.of("gået i stykker", "a.docx", Templates.damaged()),
                Arguments.of("ikke en Word-fil", "a.docx", "Kære alle".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("mere end 5 MB", "a.docx", new byte[5 * 1024 * 1024 + 1]));
    }

    @ParameterizedTest
    @MethodSource("badTemplates")
    void aBadTemplateGetsASentenceAndWhatWasThereStays(String sentence, String name, byte[] content) {
        template("Vores.dotx", Templates.landscape());
        var seen = template(name, content);
        assertThat(seen.status()).isEqualTo(422);
        assertThat(Jsoup.parse(seen.body()).select(".alert-error").text()).contains(sentence);
        assertThat(page().select("#template strong").text()).isEqualTo("Vores.dotx");
    }

    @Test
    void whatIsMuchTooLargeIsRefusedWithTheLimit() {
        assertThat(template("a.docx", new byte[7 * 1024 * 1024]).body()).contains("højst fylde 5 MB");
    }

    @Test
    void theTemplateSaysWhatItGivesAndCanBeFetched() throws Exception {
        template("Vores brev.dotx", Templates.danish());
        assertThat(page().select(".taken").text()).contains("Overskrifter, niveau 1–2", "Georgia", "Klit tabel");
        assertThat(page().select("#template").text()).contains("vores eget: indholdsfortegnelse, sidefod");
        var file = there + "/template.docx";
        assertThat(lead.header(file, "Content-Disposition")).contains("Vores%20brev.docx");
        assertThat(WordRules.broken(lead.file(file))).isEmpty();
    }

    @Test
    void aSampleShowsBoth() throws Exception {
        logo(LOGO, "");
        template("a.docx", Templates.danish());
        var pdf = lead.file(there + "/sample.pdf");
        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        var word = lead.file(there + "/sample.docx");
        assertThat(WordRules.broken(word)).isEmpty();
        assertThat(styles(word)).contains("Titel", "Overskrift1", "Opstilling-punkttegn");
    }

    @Test
    void theStrategyIsOnThePaperOfItsWorkplaceAndItsPagesBearTheLogo() throws Exception {
        logo(LOGO, "Logo med klit");
        template("a.docx", Templates.danish());
        var decided = decided();
        var passer = new Browser(port);
        assertThat(styles(passer.file(decided.published() + "/strategy.docx"))).contains("Overskrift1");
        var pdf = passer.file(decided.published() + "/strategy.pdf");
        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        for (var path : new String[] {decided.published(), decided.hearing()}) {
            var image = Jsoup.parse(passer.get(path).body()).select(".letterhead img");
            assertThat(image.attr("alt")).isEqualTo("Logo med klit");
            assertThat(passer.header(image.attr("src"), "Content-Type")).isEqualTo("image/png");
        }
        lead.get(there);
        lead.form(there + "/logo/removal");
        assertThat(passer.get(decided.published()).body()).doesNotContain("letterhead");
        assertThat(passer.get(decided.published() + "/logo.png").status()).isEqualTo(404);
    }

    private Decided decided() {
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal & kurver");
        var writer = Writer.begin(sitting);
        var councils = "/workplaces/" + sitting.workplaceId() + "/councils";
        writer.browser().get(councils + "/new");
        writer.browser()
                .form(councils, "name", "SU", "aName", "Ole", "aPost", "CHAIR", "bName", "Lis", "bPost", "DEPUTY");
        return Decided.by(writer.browser(), "/strategies/" + writer.strategy());
    }

    private static java.util.Set<String> styles(byte[] file) throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return word.getParagraphs().stream()
                    .map(each -> String.valueOf(each.getStyle()))
                    .collect(java.util.stream.Collectors.toSet());
        }
    }
}
