package dk.kompetencedialog.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Templates;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a workplace keeps of its papers' look, whoever sends what at the same time, and whatever it turns out to be. */
class KeptStationeryTests extends WorkshopTest {
    private static final byte[] LOGO = Templates.logo(600, 200, new Color(0x0f8590));

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Transactions work;

    private Browser lead;
    private String there;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        lead = sitting.facilitator();
        there = "/workplaces/" + sitting.workplaceId() + "/stationery";
        lead.get(there);
    }

    private Document page() {
        return Jsoup.parse(lead.get(there).body());
    }

    private Browser.Seen logo(byte[] content, String name) {
        return lead.attach(there + "/logo", name, content, "");
    }

    @Test
    void aTemplateThatCannotBeReadAnyMoreStopsNothing() {
        logo(LOGO, "logo.png");
        lead.attach(there + "/template", "a.docx", Templates.danish(), "");
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
}
