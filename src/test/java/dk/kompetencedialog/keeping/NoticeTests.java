package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes in is told who answers for what they write, as the workplace has put it; its papers say the same. */
class NoticeTests extends KeepingTest {
    private String notice;

    @BeforeEach
    void begin() {
        sitDown(true);
        lead = sitting.facilitator();
        keeping = "/workplaces/" + sitting.workplaceId() + "/keeping";
        notice = "/workplaces/" + sitting.workplaceId() + "/notice";
    }

    @Test
    void whatTheWorkplaceTellsStandsAtTheDoorAndInItsPapers() {
        assertThat(door()).contains("Klitstyrelsen").doesNotContain("Retsgrundlag");
        lead.get(notice);
        var kept = lead.form(
                notice, "contact", said("dpo@klit.dk"), "basis", said("Artikel 6"), "processor", said("Statens Drift"));
        assertThat(lead.get(kept.leadsTo()).body()).contains("Gemt.");
        assertThat(door())
                .contains(
                        "Spørg om oplysninger om dig selv: " + said("dpo@klit.dk"),
                        "Retsgrundlag: " + said("Artikel 6"),
                        "drives for arbejdspladsen af " + said("Statens Drift"));
        assertThat(page(keeping + "/record").text())
                .contains(said("dpo@klit.dk"), "Retsgrundlag: " + said("Artikel 6"))
                .doesNotContain("Skriv selv: jeres retsgrundlag");
        assertThat(page(keeping + "/agreement").text()).contains("Databehandler: " + said("Statens Drift"));
    }

    @Test
    void whatIsTooLongStaysInItsFieldWithWhatToDo() {
        lead.get(notice);
        var long201 = "b".repeat(201);
        var refused = lead.form(notice, "contact", "dpo@klit.dk", "basis", long201, "processor", "");
        assertThat(refused.status()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.getElementById("basis").val()).isEqualTo(long201);
        assertThat(page.getElementById("basis-wrong").text()).contains("200");
        assertThat(page.getElementById("contact").val()).isEqualTo("dpo@klit.dk");
        assertThat(door()).doesNotContain("dpo@klit.dk");
    }

    @Test
    void othersNeitherSeeNorWriteIt() {
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        assertThat(other.get(notice).status()).isEqualTo(404);
        assertThat(other.form(notice, "contact", "en anden").status()).isEqualTo(404);
        assertThat(door()).doesNotContain("en anden");
    }

    private String door() {
        return Jsoup.parse(new Browser(port).get("/join?code=" + sitting.code()).body())
                .text();
    }
}
