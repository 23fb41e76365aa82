package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import dk.kompetencedialog.world.Writer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is given a role, what they have by it, and that it is gone at once, on open screens too, when it is taken away. */
class RolesTests extends WorkshopTest {
    @Autowired
    private List<Job> jobs;

    private Browser hr;
    private UUID workplace;
    private String home;
    private String workshop;

    @BeforeEach
    void aWorkplace() {
        sitDown(false);
        hr = sitting.facilitator();
        workplace = sitting.workplaceId();
        home = "/workplaces/" + workplace;
        workshop = "/workshops/" + sitting.id();
    }

    @Test
    void anAdministratorMakesAnotherAndTakesItBack() {
        var karin = members.person(workplace, "Karin Lund");
        var browser = members.browser(workplace, karin, port);
        assertThat(browser.get(home).leadsTo()).isEqualTo(home + "/me");
        assertThat(browser.get(home + "/people").status()).isEqualTo(404);
        make(karin);
        assertThat(hr.get(home + "/administrators").body()).contains("Karin Lund");
        assertThat(browser.get(home + "/people").status()).isEqualTo(200);
        try (var desk = leading(browser)) {
            hr.form(home + "/administrators/" + karin + "/removal");
            desk.untilEnded();
        }
        assertThat(browser.get(home + "/people").status()).isEqualTo(404);
        assertThat(browser.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
        assertThat(stream(browser).status()).isEqualTo(401);
    }

    @Test
    void oneAdministratorIsAlwaysLeft() {
        hr.get(home + "/administrators");
        var own = Pattern.compile(home + "/administrators/([0-9a-f-]{36})/removal");
        assertThat(own.matcher(hr.get(home + "/administrators").body()).find()).isFalse();
        var karin = members.person(workplace, "Karin Lund");
        var browser = members.browser(workplace, karin, port);
        make(karin);
        var found = own.matcher(hr.get(home + "/administrators").body());
        assertThat(found.results()).hasSize(2);
        found.reset();
        while (found.find()) hr.form(found.group());
        assertThat(List.of(
                        hr.get(home + "/administrators").status(),
                        browser.get(home + "/administrators").status()))
                .containsExactlyInAnyOrder(200, 404);
    }

    @Test
    void whoIsTheLastAdministratorCannotBeTakenOffTheList() {
        var karin = members.person(workplace, "Karin Lund");
        var browser = members.browser(workplace, karin, port);
        make(karin);
        browser.get(home + "/administrators");
        var founder = Jsoup.parse(browser.get(home + "/administrators").body())
                .select("form[action$=/removal]:not([action*=" + karin + "])")
                .attr("action");
        browser.form(founder);
        var refused = browser.form(home + "/people/" + karin + "/removal");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("mindst én administrator");
        assertThat(browser.get(home + "/people").body()).contains("Karin Lund");
    }

    @Test
    void whoMadeTheWorkplaceAndIsTakenOffTheListAdministersItNoMore() {
        members.onTheList(workplace, sitting.id(), "Lone Berg");
        var karin = members.person(workplace, "Karin Lund");
        var browser = members.browser(workplace, karin, port);
        make(karin);
        var lone = Jsoup.parse(browser.get(home + "/people").body())
                .select("a:containsOwn(Lone Berg)")
                .attr("href");
        assertThat(browser.form(lone + "/removal").status()).isEqualTo(303);
        assertThat(hr.get(home + "/people").status()).isEqualTo(404);
        assertThat(hr.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void aFacilitatorPlansAndLeadsOneWorkshopAndNoOther() {
        var jens = members.person(workplace, "Jens Holm");
        var browser = members.browser(workplace, jens, port);
        assertThat(browser.get(workshop).status()).isEqualTo(404);
        facilitate(jens);
        assertThat(browser.get(browser.get("/workplaces").leadsTo()).body()).contains(workshop);
        for (var page : List.of("", "/agenda", "/guide", "/invitations", "/invitations/people", "/strategy"))
            assertThat(browser.get(workshop + page).status()).as(page).isBetween(200, 303);
        for (var page : List.of("/facilitators", "/erasure"))
            assertThat(browser.get(workshop + page).status()).as(page).isEqualTo(404);
        assertThat(browser.get(workshop).body()).doesNotContain("/facilitators", "/erasure");
        assertThat(browser.get(home + "/people").status()).isEqualTo(404);
        try (var desk = leading(browser)) {
            hr.form(workshop + "/facilitators/" + jens + "/removal");
            desk.untilEnded();
        }
        assertThat(browser.get(workshop).status()).isEqualTo(404);
        assertThat(browser.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void aConsultantSeesTheWorkshopAndNotThePeopleAndIsLetGo() {
        hr.get(workshop + "/facilitators");
        assertThat(consultant("", "Kompetencesekretariatet").status()).isEqualTo(422);
        assertThat(consultant("Ida Falk", "").body()).contains("Ida Falk", "hvor konsulenten kommer fra");
        assertThat(consultant("Ida Falk", "Kompetencesekretariatet").status()).isEqualTo(303);
        assertThat(hr.get(home + "/people").body()).contains("Konsulent fra Kompetencesekretariatet");
        assertThat(hr.get(workshop + "/invitations/people").body()).doesNotContain("Ida Falk");
        assertThat(hr.get(home + "/administrators").body()).doesNotContain("Ida Falk");
        var ida = UUID.fromString(Jsoup.parse(hr.get(workshop + "/facilitators").body())
                .select("form[action$=/removal]")
                .attr("action")
                .replaceAll(".*/facilitators/|/removal", ""));
        var browser = members.browser(workplace, ida, port);
        for (var page : List.of("", "/agenda", "/guide", "/strategy"))
            assertThat(browser.get(workshop + page).status()).as(page).isEqualTo(200);
        for (var page : List.of("/invitations", "/invitations/people", "/facilitators", "/erasure"))
            assertThat(browser.get(workshop + page).status()).as(page).isEqualTo(404);
        try (var desk = leading(browser)) {
            sitting.command(hr, "POST /closing", "{}");
            clock.move(Duration.ofDays(30).minusMinutes(5));
            letGo();
            members.again(browser, browser);
            assertThat(browser.get(workshop).status()).isEqualTo(200);
            clock.move(Duration.ofMinutes(10));
            letGo();
            desk.untilEnded();
        }
        assertThat(browser.get(workshop).status()).isEqualTo(404);
        assertThat(browser.get(sitting.path("/minutes")).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void whoLeavesTheCouncilWritesInItsStrategyNoMore() {
        Council.small().in(workplace, hr);
        sitting.step(6);
        sitting.conclude("GOAL", "Vi deler data");
        var writer = Writer.begin(sitting);
        var lis = Jsoup.parse(hr.get(home + "/people").body())
                .select("a:containsOwn(Lis Poulsen)")
                .attr("href");
        var browser = members.browser(workplace, UUID.fromString(lis.replaceFirst(".*/", "")), port);
        var hers = writer.another(browser);
        var places = hers.page().select("[data-places]").attr("data-places");
        var path = hers.path("/stream?surface=list&places=" + places);
        try (var text = Following.open(browser, path, "")) {
            text.until("id: ");
            var council = Jsoup.parse(hr.get(home + "/councils").body())
                    .select("a.btn.small")
                    .attr("href");
            hr.form(
                    council,
                    Council.named("SU")
                            .a("Ole Kjær", "CHAIR")
                            .b("Bo Friis", "DEPUTY")
                            .fields());
            text.untilEnded();
        }
        assertThat(Following.open(browser, path, "").status()).isEqualTo(401);
        assertThat(browser.get("/strategies/" + writer.strategy()).status()).isEqualTo(404);
    }

    @Test
    void aLeaderSeesTheirUnitAndThoseBelowAndNoOther() {
        hr.get(home + "/people/pasting");
        hr.form(
                home + "/people/pasting/keeping",
                "text",
                "Maja Krogh;;Drift > Nord\nEva Dahl;;Drift\nOtto Bach;;Stab\nPer Lind;;Stab");
        var units = Jsoup.parse(hr.get(home + "/units").body());
        var drift = units.select("a:containsOwn(Drift)").attr("href");
        var nord = units.select("a:containsOwn(Nord)").attr("href");
        var stab = units.select("a:containsOwn(Stab)").attr("href");
        var eva = UUID.fromString(Jsoup.parse(hr.get(home + "/people").body())
                .select("a:containsOwn(Eva Dahl)")
                .attr("href")
                .replaceFirst(".*/", ""));
        hr.get(drift);
        assertThat(hr.form(drift, "name", "Drift", "leaders", eva.toString()).status())
                .isEqualTo(303);
        var browser = members.browser(workplace, eva, port);
        assertThat(browser.get(home + "/me").body()).contains(drift + "/people");
        assertThat(browser.get(drift + "/people").body())
                .contains("Eva Dahl", "Maja Krogh")
                .doesNotContain("Otto Bach");
        assertThat(browser.get(nord + "/people").body()).contains("Maja Krogh").doesNotContain("Eva Dahl");
        assertThat(browser.get(stab + "/people").status()).isEqualTo(404);
        assertThat(browser.get(drift).status()).isEqualTo(404);
    }

    @Test
    void whoIsOnAListMakesNoWorkplaceOfTheirOwn() {
        var browser = members.browser(workplace, members.person(workplace, "Per Lind"), port);
        assertThat(browser.get("/workplaces/new").status()).isEqualTo(404);
        assertThat(browser.form("/workplaces", "name", "Min egen", "groupName", "Alle")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoWasTakenOffTheListMakesNoneEither() {
        var per = members.person(workplace, "Per Lind");
        var browser = members.browser(workplace, per, port);
        hr.get(home + "/people");
        hr.form(home + "/people/" + per + "/removal");
        assertThat(browser.get("/workplaces").body()).contains("Du er ikke på nogen arbejdsplads");
        assertThat(browser.get("/workplaces/new").status()).isEqualTo(404);
        assertThat(browser.form("/workplaces", "name", "Min egen", "groupName", "Alle")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSignInThatIsEndedElsewhereTakesItsSeatsWithIt() {
        var lost = new Browser(port);
        members.again(hr, lost);
        lost.get(workshop);
        lost.form(workshop + "/seat");
        try (var desk = deskStream(lost)) {
            desk.until("id: ");
            hr.get("/account");
            hr.form(Jsoup.parse(hr.get("/account").body())
                    .select("form[action^=/account/browsers/]:not([action*=others])")
                    .attr("action"));
            desk.untilEnded();
        }
        assertThat(lost.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
        assertThat(hr.get(sitting.path("/desk")).status()).isEqualTo(200);
    }

    private void make(UUID person) {
        hr.get(home + "/administrators");
        assertThat(hr.form(home + "/administrators", "person", person.toString())
                        .status())
                .isEqualTo(303);
    }

    private void facilitate(UUID person) {
        hr.get(workshop + "/facilitators");
        assertThat(hr.form(workshop + "/facilitators", "person", person.toString())
                        .status())
                .isEqualTo(303);
    }

    private Browser.Seen consultant(String name, String from) {
        return hr.form(
                workshop + "/facilitators/consultants", "name", name, "mail", "ida@sekretariat.dk", "from", from);
    }

    private void letGo() {
        jobs.stream().filter(job -> job.name().equals("let-consultants-go")).forEach(Job::run);
    }

    private Following leading(Browser who) {
        who.get(workshop);
        assertThat(who.form(workshop + "/seat").leadsTo()).isEqualTo(sitting.path("/desk"));
        var desk = deskStream(who);
        desk.until("id: ");
        return desk;
    }

    private Following deskStream(Browser who) {
        return Following.open(who, sitting.path("/stream?surface=list&places=" + sitting.deskPlaces()), "");
    }

    private Following stream(Browser who) {
        return Following.open(who, sitting.path("/stream?surface=list&places="), "");
    }
}
