package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of who administers a workplace: what it says of each, what it says after, and what it will not do. */
class AdministratorsTests extends WorkshopTest {
    private Browser hr;
    private UUID workplace;
    private String page;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        hr = sitting.facilitator();
        workplace = sitting.workplaceId();
        page = "/workplaces/" + workplace + "/administrators";
    }

    @Test
    void whoHasNeverBeenSignedInIsNotTheOneWhoIsLeft() {
        var karin = members.person(workplace, "Karin Lund");
        assertThat(seen(make(karin).leadsTo()).select("[role=status]").text()).isEqualTo("Rollen er givet.");
        members.copied(workplace, karin);
        assertThat(seen(page).text()).contains("Karin Lund Har endnu ikke været logget ind.");
        assertThat(seen(page).select("form[action$=/removal]")).hasSize(1);
        var own = ownRemoval();
        var refused = hr.form(own);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("som har været logget ind");
        members.browser(workplace, karin, port);
        hr.get(page);
        assertThat(hr.form(own).leadsTo()).isEqualTo("/?why=administrator");
        assertThat(hr.get("/?why=administrator").body()).contains("Du er ikke længere administrator.");
        assertThat(hr.get(page).status()).isEqualTo(404);
    }

    @Test
    void whoMadeTheWorkplaceWithoutANameGivesOneOnce() {
        hr.get(page);
        assertThat(hr.form(page + "/name", "name", " ").body()).contains("Skriv");
        hr.get(page);
        assertThat(hr.form(page + "/name", "name", "Lone Berg").leadsTo()).isEqualTo(page + "?done=named");
        hr.form(page + "/name", "name", "Lone Berg igen");
        assertThat(seen(page).select("ul.lines > li strong").eachText()).containsExactly("Lone Berg");
        assertThat(seen(page).select("form[action$=/name]")).isEmpty();
    }

    @Test
    void theNameIsGivenWithTheWorkplaceItself() {
        hr.get("/workplaces/new");
        var made = hr.form(
                "/workplaces",
                "name",
                "Klitstyrelsen",
                "maker",
                "Lone Berg",
                "groupName",
                "Administrative",
                "groupDescription",
                "");
        assertThat(seen(made.leadsTo() + "/administrators")
                        .select("ul.lines > li strong")
                        .eachText())
                .containsExactly("Lone Berg");
        hr.get("/workplaces/new");
        var refused = hr.form("/workplaces", "name", "Klitstyrelsen", "maker", "x".repeat(61), "groupName", "En");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#maker-wrong").text()).isNotEmpty();
    }

    @Test
    void nothingIsWrittenInTheBookOfWhoIsNone() {
        hr.get(page);
        assertThat(hr.form(page + "/" + UUID.randomUUID() + "/removal").status())
                .isEqualTo(303);
        var log = seen("/workplaces/" + workplace + "/audit?kind=ADMINISTRATOR_NO_MORE");
        assertThat(log.select("tbody tr")).isEmpty();
    }

    @Test
    void whereTheWholeListIsShownItStandsInTheBook() {
        for (var shown : new String[] {
            page, "/workshops/" + sitting.id() + "/facilitators", "/workshops/" + sitting.id() + "/invitations/people"
        }) {
            int before = opened();
            assertThat(hr.get(shown).status()).isEqualTo(200);
            assertThat(opened()).as(shown).isEqualTo(before + 1);
        }
    }

    private int opened() {
        return seen("/workplaces/" + workplace + "/audit?kind=PEOPLE_OPENED")
                .select("tbody tr")
                .size();
    }

    private Browser.Seen make(UUID person) {
        hr.get(page);
        return hr.form(page, "person", person.toString());
    }

    /** The form by which whoever made the workplace takes the role from themselves, while another is there who has been inside. */
    private String ownRemoval() {
        var per = members.person(workplace, "Per Lind");
        members.browser(workplace, per, port);
        make(per);
        var own = seen(page).select("li:has(strong:contains(oprettede)) form[action$=/removal]");
        hr.form(page + "/" + per + "/removal");
        return own.attr("action");
    }

    private Document seen(String path) {
        return Jsoup.parse(hr.get(path).body());
    }
}
