package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that go with what a council is to decide. */
class AnnexTests extends WorkshopTest {
    private static final int FIRST_CONCLUDE = 6;
    private static final String PDF = "%PDF-1.7 tal fra drift";

    private Browser lead;
    private String home;

    @BeforeEach
    void anItem() {
        sitDown(true);
        sitting.step(FIRST_CONCLUDE);
        sitting.conclude("GOAL", "vi læser tal");
        var writer = Writer.begin(sitting);
        lead = writer.browser();
        home = "/strategies/" + writer.strategy();
        Council.small().in(sitting.workplaceId(), lead);
        var council = page().select("#meeting-council option").attr("value");
        lead.form(home + "/submissions", "council", council, "day", "12.1.2031", "note", "Det indstilles.");
    }

    private Document page() {
        return Jsoup.parse(lead.get(home).body());
    }

    private Browser.Seen attach(String name, String content) {
        lead.get(home);
        return lead.attach(home + "/annexes", name, content);
    }

    @Test
    void aFileIsNeverCalledWhatItIsNot() {
        assertThat(attach("indkaldelse.hta", PDF).leadsTo()).endsWith("#annexes");
        assertThat(page().select(".annexes a[href*=annexes]").text()).isEqualTo("indkaldelse.hta.pdf");
        assertThat(attach("makro.docx", "PK\u0003\u0004 word/document.xml word/vbaProject.bin")
                        .body())
                .contains("alert-error");
    }

    @Test
    void aFileIsLaidToTheItemAndWhoDecidesCanFetchIt() {
        assertThat(attach("Tal og <drift>.pdf", PDF).leadsTo()).endsWith("#annexes");
        var link = page().select(".annexes a[href*=annexes]");
        assertThat(link.text()).isEqualTo("Tal og <drift>.pdf");
        var lis = members.councillorBrowser(sitting.workplaceId(), "Lis", port);
        var path = link.attr("href");
        assertThat(new String(lis.file(path), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(PDF);
        assertThat(lis.header(path, "Content-Disposition")).startsWith("attachment");
        assertThat(lis.header(path, "Content-Type")).isEqualTo("application/pdf");
        assertThat(members.signedIn(port).get(path).status()).isEqualTo(404);
        assertThat(new Browser(port).get(path).leadsTo()).isEqualTo("/sign-in");
        var item = Jsoup.parse(lis.get(home + "/item").body());
        assertThat(item.select(".facts").text())
                .contains("12. januar 2031", "Det indstilles.", "Bilag: Tal og <drift>.pdf");
        assertThat(item.select(".passage .text").eachText()).contains("Vi læser tal.");

        page();
        lead.form(path + "/removal");
        assertThat(page().select(".annexes a[href*=annexes]")).isEmpty();
        assertThat(lead.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeLaidThereIsSaid() {
        assertThat(attach("regneark.xlsx", "PK\u0003\u0004 xl/workbook.xml").body())
                .contains("Den slags fil kan ikke lægges ved");
        assertThat(attach("side.pdf", "<html><script>").body()).contains("Den slags fil kan ikke lægges ved");
        assertThat(attach("tom.pdf", "").body()).contains("Vælg en fil først");
        assertThat(attach("stor.pdf", PDF + "x".repeat(5 * 1024 * 1024)).body()).contains("større end 5 MB");
        var huge = attach("kaempe.pdf", PDF + "x".repeat(7 * 1024 * 1024));
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.body()).contains("Det er for stort til at sende");
        page();
        assertThat(lead.form(home + "/annexes", "file", "x").body()).contains("Vælg en fil først");
        for (int each = 0; each < 10; each++) attach("b" + each + ".pdf", PDF);
        assertThat(attach("b10.pdf", PDF).body()).contains("Der kan ligge 10 filer");
        assertThat(page().select(".annexes a[href*=annexes]")).hasSize(10);
    }

    @Test
    void whenASideHasSpokenWhatLayThereStays() {
        attach("tal.pdf", PDF);
        var path = page().select(".annexes a[href*=annexes]").attr("href");
        lead.form(home + "/verdicts/A", "by", "Ole", "verdict", "approve", "remark", "");
        assertThat(page().select("#annexes form")).isEmpty();
        assertThat(attach("mere.pdf", PDF).body()).contains("En side har allerede sagt sit");
        assertThat(lead.form(path + "/removal").body()).contains("En side har allerede sagt sit");
        assertThat(lead.get(path).status()).isEqualTo(200);
    }
}
