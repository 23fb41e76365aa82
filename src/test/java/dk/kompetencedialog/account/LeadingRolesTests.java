package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leads a workshop or writes in its strategy: what they may, and that their open screens end when the right to it does. */
class LeadingRolesTests extends RolesTest {
    @Autowired
    private TestDatabase.Access behindTheWalls;

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
        var ida = consultant();
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
        assertThat(browser.get(workshop).leadsTo()).isEqualTo("/sign-in?why=ended");
        assertThat(browser.get(sitting.path("/minutes")).leadsTo()).isEqualTo("/?why=seat");
        members.again(hr, hr);
        assertThat(hr.get(home + "/people").body()).contains("Medarbejdere").doesNotContain("Ida Falk");
        assertThat(Jsoup.parse(hr.get(workshop + "/minutes").body()).text()).contains("Ledet af Ida Falk");
        assertThat(browser.get("/account").leadsTo()).contains("sign-in");
    }

    @Test
    void aConsultantWhoWasTakenOffButNotOutOfTheRoomIsOutTheNextTime() throws SQLException {
        hr.get(workshop + "/facilitators");
        consultant("Ida Falk", "Kompetencesekretariatet");
        var ida = consultant();
        var browser = members.browser(workplace, ida, port);
        try (var desk = leading(browser)) {
            try (var owner = behindTheWalls.connectAsOwner();
                    var died = owner.createStatement()) {
                died.execute("delete from kd.facilitator where person_id = '" + ida + "'");
            }
            letGo();
            desk.untilEnded();
        }
        assertThat(browser.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
        assertThat(hr.get(home + "/people").body()).doesNotContain("Ida Falk");
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

    @Test
    void whoIsTakenOffTheListLeadsNoMore() {
        var jens = members.person(workplace, "Jens Holm");
        var browser = members.browser(workplace, jens, port);
        facilitate(jens);
        try (var desk = leading(browser)) {
            hr.get(home + "/people/" + jens);
            assertThat(hr.form(home + "/people/" + jens + "/removal").status()).isEqualTo(303);
            desk.untilEnded();
        }
        assertThat(browser.get(sitting.path("/desk")).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void whoLeavesEndsTheirOwnStreamsOnAllScreens() {
        try (var wall = deskStream(hr);
                var desk = deskStream(hr)) {
            wall.until("id: ");
            desk.until("id: ");
            hr.get("/account");
            hr.form("/account/rooms/" + sitting.id() + "/gone");
            desk.untilEnded();
            wall.untilEnded();
        }
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

    /** The one who is there. */
    private UUID consultant() {
        return UUID.fromString(Jsoup.parse(hr.get(workshop + "/facilitators").body())
                .select("form[action$=/removal]")
                .attr("action")
                .replaceAll(".*/facilitators/|/removal", ""));
    }

    private void letGo() {
        doNow("let-consultants-go");
    }
}
