package dk.kompetencedialog.workshop.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.OrganisationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A group's workshop: who plans it, who finds it, and what is left of it when the organisation has become another. */
class GroupWorkshopTests extends OrganisationTest {
    @Test
    void aLeaderPlansATalkForAUnitOfTheirs() {
        var form = eva.get(home + "/workshops/new");
        assertThat(form.status()).isEqualTo(200);
        assertThat(Jsoup.parse(form.body()).select(".whom-list label").eachText())
                .containsExactly("Drift", "Nord");
        assertThat(Jsoup.parse(form.body()).select("[name=use]").eachAttr("value"))
                .containsExactly("GRUS", "GROUP_PLAN", "RUN_UP");
        assertThat(form.body()).doesNotContain("Samarbejdsudvalget");
        var talk = planned(eva, "GRUS", unit("Nord"));
        var page = Jsoup.parse(eva.get(talk).body());
        assertThat(page.select("h1").text()).isEqualTo("GRUS: Nord");
        assertThat(page.select(".whom").text()).isEqualTo("For Nord");
        assertThat(page.body().className()).contains("w2");
        assertThat(page.select("a[href$=/strategy]")).isEmpty();
        assertThat(Jsoup.parse(eva.get(talk + "/invitations").body()).text()).contains("Maja Krogh");
        assertThat(eva.get(home + "/me").body()).contains(talk);
        assertThat(Jsoup.parse(hr.get(home).body()).select(".card a[href=" + talk + "]"))
                .isNotEmpty();
    }

    @Test
    void nobodyPlansForAUnitTheyDoNotLead() {
        assertThat(maja.get(home + "/workshops/new").status()).isEqualTo(404);
        otto.get(home + "/workshops/new");
        assertThat(sent(otto, "GRUS", unit("Nord")).status()).isEqualTo(404);
        assertThat(sent(otto, "GRUS").status()).isEqualTo(422);
        assertThat(sent(otto, "STRATEGY", unit("Stab")).leadsTo()).startsWith("/workshops/");
        assertThat(Jsoup.parse(otto.get(home + "/me").body()).text())
                .as("who leads and does not administer plans no strategy")
                .contains("GRUS: Stab");
    }

    @Test
    void whoIsNotOfTheGroupFindsNothing() {
        var talk = planned(eva, "GRUS", unit("Nord"));
        for (var other : new Browser[] {otto, maja, per}) finds(other, talk, 404, 404);
        finds(hr, talk, 200, 403);
        assertThat(eva.form(talk + "/seat").leadsTo()).endsWith("/desk");
        close(talk);
        finds(otto, talk, 404, 404);
        finds(per, talk, 404, 404);
        finds(maja, talk, 404, 200);
        finds(eva, talk, 200, 200);
        assertThat(maja.form(talk + "/seat").status()).isEqualTo(404);
        assertThat(maja.get(home + "/me").body()).contains(talk + "/minutes");
        assertThat(eva.get(talk + "/strategy").status()).isEqualTo(404);
        assertThat(hr.form(talk + "/strategy").status()).isEqualTo(404);
        assertThat(Jsoup.parse(maja.get(talk + "/minutes").body()).body().className())
                .contains("w2");
    }

    @Test
    void severalDepartmentsHoldOneTogether() {
        var both = planned(hr, "GROUP_PLAN", unit("Nord"), unit("Stab"));
        assertThat(Jsoup.parse(hr.get(both).body()).select("h1").text()).isEqualTo("Udviklingsplan: Nord, Stab");
        finds(eva, both, 200, 403);
        finds(otto, both, 200, 403);
        finds(per, both, 404, 404);
        assertThat(Jsoup.parse(otto.get(both + "/invitations").body()).text())
                .contains("Maja Krogh", "Otto Bach", "Per Lind")
                .doesNotContain("Eva Dahl");
    }

    @Test
    void aStaffGroupIsTheAdministratorsToPlanFor() {
        var group = Jsoup.parse(hr.get(home + "/workshops/new").body())
                .select("label:containsOwn(Administrative)")
                .attr("for")
                .substring("whom-".length());
        var talk = planned(hr, "RUN_UP", group);
        assertThat(Jsoup.parse(hr.get(talk).body()).select("h1").text()).isEqualTo("Op til MUS: Administrative");
        finds(eva, talk, 404, 404);
        hr.form(talk + "/seat");
        close(talk);
        finds(per, talk, 404, 200);
        finds(maja, talk, 404, 404);
    }

    @Test
    void whoLeadsNoMoreLeavesTheDeskAtOnce() {
        var talk = planned(eva, "GRUS", unit("Nord"));
        var desk = eva.form(talk + "/seat").leadsTo();
        assertThat(eva.get(desk).status()).isEqualTo(200);
        hr.get(path("Drift"));
        assertThat(hr.form(path("Drift"), "name", "Drift").status()).isEqualTo(303);
        finds(eva, talk, 404, 404);
        assertThat(eva.get(desk).leadsTo()).isEqualTo("/?why=seat");
    }

    @Test
    void whatWasHeldKeepsTheNameItWasHeldUnder() {
        var held = planned(hr, "GRUS", unit("Nord"));
        var ahead = planned(hr, "GRUS", unit("Nord"));
        hr.form(held + "/seat");
        close(held);
        var nord = path("Nord");
        hr.get(nord);
        assertThat(hr.form(nord, "name", "Kyst", "parent", unit("Stab").substring(5))
                        .status())
                .isEqualTo(303);
        assertThat(Jsoup.parse(hr.get(held).body()).select(".whom").text()).isEqualTo("For Nord");
        assertThat(Jsoup.parse(hr.get(ahead).body()).select(".whom").text()).isEqualTo("For Kyst");
        finds(eva, ahead, 404, 404);
        finds(otto, ahead, 200, 403);
    }

    private void finds(Browser who, String workshop, int page, int minutes) {
        assertThat(who.get(workshop).status()).isEqualTo(page);
        assertThat(who.get(workshop + "/agenda").status()).isEqualTo(page);
        assertThat(who.get(workshop + "/minutes").status()).isEqualTo(minutes);
        assertThat(who.get(workshop + "/minutes.pdf").status()).isEqualTo(minutes);
    }

    private void close(String workshop) {
        close(hr.get(workshop.replace("/workshops/", "/w/") + "/desk").status() == 200 ? hr : eva, workshop);
    }
}
