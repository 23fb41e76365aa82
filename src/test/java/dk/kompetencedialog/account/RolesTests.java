package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who administers or leads a unit: what they have by it, and that it is gone at once when it is taken away. */
class RolesTests extends RolesTest {
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
}
