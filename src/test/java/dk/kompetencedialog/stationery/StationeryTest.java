package dk.kompetencedialog.stationery;

import dk.kompetencedialog.document.Templates;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.awt.Color;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

/** The page of a workplace's stationery, with nothing on it yet, as who administers it sees it. */
abstract class StationeryTest extends WorkshopTest {
    static final byte[] LOGO = Templates.logo(600, 200, new Color(0x0f8590));

    Browser lead;
    String there;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        lead = sitting.facilitator();
        there = "/workplaces/" + sitting.workplaceId() + "/stationery";
        lead.get(there);
    }

    final Document page() {
        return Jsoup.parse(lead.get(there).body());
    }

    /** Of the logo, as a form of the page tells it. */
    final String version(String form) {
        return page().select("form[action$=/" + form + "] input[name=version]").attr("value");
    }

    final Browser.Seen template(String name, byte[] content) {
        lead.get(there);
        return lead.attach(there + "/template", name, content, "");
    }
}
