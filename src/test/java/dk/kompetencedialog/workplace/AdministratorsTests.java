package dk.kompetencedialog.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.HeldRows;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of who administers a workplace: what it says of each, what it says after, and what it will not do. */
class AdministratorsTests extends WorkshopTest {
    @Autowired
    private TestDatabase.Access behindTheWalls;

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
        var told = seen(make(karin).leadsTo());
        assertThat(told.select("[role=status]").text())
                .startsWith("Karin Lund er nu administrator, men kan ikke logge ind endnu");
        assertThat(told.select("[role=status] a").attr("href"))
                .isEqualTo("/workplaces/" + workplace + "/people/" + karin);
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
    void whoGaveTheRoleHearsHowTheColleagueGetsIn() {
        hr.form("/workplaces/" + workplace + "/people", "name", "Per Lind", "mail", "per@klit.dk");
        var per = UUID.fromString(seen(page).select("option:contains(Per Lind)").val());
        assertThat(seen(make(per).leadsTo()).select("[role=status]").text())
                .startsWith("Per Lind er nu administrator.")
                .contains("logger ind med sin e-mail, per@klit.dk, på http")
                .endsWith("/sign-in.");
        var karin = members.person(workplace, "Karin Lund");
        members.browser(workplace, karin, port);
        assertThat(seen(make(karin).leadsTo()).select("[role=status]").text())
                .isEqualTo("Karin Lund er nu administrator og ser arbejdspladsens sider ved næste besøg.");
        assertThat(seen(page + "?made=" + UUID.randomUUID()).select("[role=status]"))
                .isEmpty();
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
    void whoMadeTheWorkplaceKeepsTheRoleAndTheNameWhenTheyProveTheirMail() {
        hr.get(page);
        hr.form(page + "/name", "name", "Lone Berg");
        var people = "/workplaces/" + workplace + "/people";
        var own = seen(people).select("a:containsOwn(Lone Berg)").attr("href");
        var mail = "lone-" + UUID.randomUUID() + "@klit.dk";
        assertThat(hr.form(own, "name", "Lone Berg", "mail", mail).status()).isEqualTo(303);
        var later = new Browser(port);
        var link = members.mailed(mail);
        later.get(link);
        later.form(link);
        var list = Jsoup.parse(later.get(page).body());
        assertThat(list.select("ul.lines > li strong").eachText()).containsExactly("Lone Berg");
        assertThat(list.text()).contains("Det er dig.");
        assertThat(Jsoup.parse(later.get("/workplaces/" + workplace + "/audit").body())
                        .select("tbody tr td:nth-child(2)")
                        .eachText())
                .isNotEmpty()
                .allMatch("Lone Berg"::equals);
        assertThat(hr.get(page).leadsTo()).isEqualTo("/sign-in?why=ended");
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

    /** Both have seen that the other still administers, where nothing makes one of them wait, before either is done: then the book is written. */
    @Test
    void ofTwoWhoTakeItFromEachOtherAtOnceOneIsLeft() throws SQLException {
        var both = new HashMap<UUID, Browser>();
        for (var name : List.of("Karin Lund", "Per Lind")) {
            var person = members.person(workplace, name);
            both.put(person, members.browser(workplace, person, port));
            make(person);
        }
        both.values().forEach(each -> each.get(page));
        nobodyMadeIt();
        var taken = new ArrayList<CompletableFuture<Browser.Seen>>();
        try (var rows = HeldRows.of(behindTheWalls, "administrator where false")) {
            rows.change("lock table kd.audit in share row exclusive mode");
            both.forEach((person, browser) -> both.keySet().stream()
                    .filter(other -> !other.equals(person))
                    .forEach(other -> taken.add(
                            CompletableFuture.supplyAsync(() -> browser.form(page + "/" + other + "/removal")))));
            rows.awaitWaiting(2);
        }
        taken.forEach(CompletableFuture::join);
        assertThat(both.values()).extracting(each -> each.get(page).status()).containsExactlyInAnyOrder(200, 404);
    }

    private void nobodyMadeIt() throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var gone = owner.createStatement()) {
            gone.execute("delete from kd.membership where workplace_id = '%s'".formatted(workplace));
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
