package dk.kompetencedialog.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Templates;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.world.Browser;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a workplace keeps of its papers' look, whoever sends what at the same time, and whatever it turns out to be. */
class KeptStationeryTests extends StationeryTest {
    private static final byte[] RED = Templates.logo(300, 300, Color.RED);

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Transactions work;

    private Browser.Seen logo(byte[] content, String name) {
        return lead.attach(there + "/logo", name, content, "");
    }

    @Test
    void aTemplateThatCannotBeReadAnyMoreStopsNothing() {
        logo(LOGO, "logo.png");
        template("a.docx", Templates.danish());
        work.in(
                sitting.workplaceId(),
                () -> sql.sql("update stationery set content = ? where workplace_id = ? and kind = 'TEMPLATE'")
                        .params("PK\u0003\u0004 no more".getBytes(StandardCharsets.ISO_8859_1), sitting.workplaceId())
                        .update());
        for (var path : new String[] {"", "/logo.png", "/sample.pdf", "/sample.docx"})
            assertThat(lead.get(there + path).status()).as(path).isEqualTo(200);
        assertThat(page().select("#template .alert-error").text()).contains("kan ikke længere bruges");
        lead.form(there + "/template/removal");
        assertThat(page().select("#template .alert-error")).isEmpty();
    }

    private String shown() {
        return page().select("#logo strong").text();
    }

    @Test
    void theSameSentTwiceIsNotWhatWasBefore() throws Exception {
        logo(RED, "gammel.png");
        logo(LOGO, "ny.png");
        logo(LOGO, "ny igen.png");
        assertThat(shown()).isEqualTo("ny igen.png");
        assertThat(page().select("#logo form[action$=return]").text()).contains("gammel.png");
        page();
        Callable<Browser.Seen> send = () -> lead.attach(there + "/template", "a.docx", Templates.danish(), "");
        try (var both = Executors.newFixedThreadPool(4)) {
            var sent = both.invokeAll(Collections.nCopies(4, send));
            for (var each : sent) assertThat(each.get().leadsTo()).isEqualTo(there + "?done=TEMPLATE");
        }
        assertThat(page().select("#template form[action$=return]")).isEmpty();
    }

    @Test
    void whatIsBroughtBackTwiceIsBackOnce() {
        logo(RED, "gammel.png");
        logo(LOGO, "ny.png");
        var old = version("return");
        for (int time = 0; time < 2; time++)
            assertThat(lead.form(there + "/logo/return", "version", old).leadsTo())
                    .isEqualTo(there + "?done=LOGO.back");
        assertThat(shown()).isEqualTo("gammel.png");
        logo(Templates.logo(300, 300, Color.BLUE), "en til.png");
        logo(LOGO, "ny.png");
        page();
        var late = lead.form(there + "/logo/return", "version", old);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("siden du åbnede siden");
        assertThat(shown()).isEqualTo("ny.png");
    }

    @Test
    void anOldPageGivesANewLogoNoWords() {
        logo(RED, "gammel.png");
        var old = version("logo");
        logo(LOGO, "ny.png");
        page();
        var seen = lead.form(there + "/logo", "words", "Det røde", "version", old);
        assertThat(seen.status()).isEqualTo(409);
        var told = Jsoup.parse(seen.body());
        assertThat(told.select("#logo-words-wrong").text()).contains("Logoet er skiftet ud");
        assertThat(told.select("#logo-words").attr("value")).isEqualTo("Det røde");
        assertThat(told.select(".logo-shown img").attr("alt")).startsWith("Logo for");
        assertThat(page().select("#logo-words").attr("value")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWhereItIs() {
        assertThat(Jsoup.parse(logo(new byte[0], "").body())
                        .select("#logo-file-wrong")
                        .text())
                .isEqualTo("Vælg et billede først.");
        logo(LOGO, "logo.png");
        page();
        var told = Jsoup.parse(lead.form(there + "/logo", "words", "a".repeat(201), "version", version("logo"))
                .body());
        assertThat(told.select("#logo-words").attr("aria-invalid")).isEqualTo("true");
        assertThat(told.select("#logo-words-wrong").text()).startsWith("Det er 1 tegn for langt");
        assertThat(told.select("#logo-file").attr("aria-invalid")).isEmpty();
    }
}
