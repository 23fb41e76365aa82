package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of somebody, taken with them: all of it, and nothing of anybody else. */
class TakeOwnDataTests extends KeepingTest {
    private String person(String name) {
        return page("/workplaces/" + sitting.workplaceId() + "/people")
                .select("a[href*=/people/]:contains(" + name + ")")
                .attr("href");
    }

    @Test
    void whoIsNotAskedAboutIsNotInIt() {
        decided();
        members.onTheList(sitting.workplaceId(), sitting.id(), said("Hanne Riis"));
        for (var file : new String[] {
            lead.get("/account/data.json").body(),
            lead.get("/account/data").body(),
            lead.get(person("Hanne") + "/data.json").body(),
            lead.get(person("Hanne") + "/data").body()
        })
            assertThat(file)
                    .contains(said("Hanne Riis"), said("En ordlyd, vi forlod"), said("Skal vi spørge drift"))
                    .doesNotContain(
                            "Jonas",
                            "Mette",
                            "Læse data om klitter",
                            "Bruge data om klitter",
                            said("Bo"),
                            "Det mangler vi tid til",
                            "Ole Kjær",
                            "Lis Poulsen",
                            said("bilag"));
        assertThat(JsonMapper.shared()
                        .readTree(lead.get("/account/data.json").body())
                        .get("Klitstyrelsen")
                        .get("Pladser i workshops og strategier"))
                .hasSize(2);
    }

    @Test
    void ownNotesAreInItWhereNotesBearNamesAndNowhereElse() {
        for (boolean named : new boolean[] {true, false}) {
            var member = members.signedIn(port);
            var one = Sitting.open(member, named, 5);
            var other = one.guest("Mette Krogh");
            one.step(2);
            one.write(member, 0, "Min kladde på skrift");
            one.write(other, 0, "En andens seddel");
            assertThat(member.get("/account/data.json").body().contains("Min kladde på skrift"))
                    .isEqualTo(named);
            one.step(3);
            assertThat(one.boardPage()).contains("Min kladde på skrift");
            assertThat(member.get("/account/data.json").body().contains("Min kladde på skrift"))
                    .isEqualTo(named);
            assertThat(member.get("/account/data.json").body()).doesNotContain("En andens seddel", "Mette");
        }
    }

    @Test
    void anAdministratorSeesNoMoreThanTheWorkplaceKeeps() {
        closed(true);
        members.onTheList(sitting.workplaceId(), sitting.id(), "Hanne Riis");
        assertThat(lead.get("/account/data").body()).contains("Steder, du er logget ind nu", "Konto lavet");
        assertThat(lead.get(person("Hanne") + "/data.json").body())
                .doesNotContain("logget ind nu", "Konto lavet", "logget ind med et link");
        assertThat(lead.get(person("Hanne") + "/data").body()).contains("Hentede oplysninger om en person");
    }

    @Test
    void nobodyElseGetsIt() {
        closed(true);
        members.onTheList(sitting.workplaceId(), sitting.id(), "Hanne Riis");
        var there = person("Hanne") + "/data";
        var stranger = members.signedIn(port);
        var colleague = members.councillorBrowser(sitting.workplaceId(), "Lis", port);
        for (var path : new String[] {there, there + ".json"}) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(colleague.get(path).status()).isEqualTo(404);
            assertThat(new Browser(port).get(path).status()).isNotEqualTo(200);
        }
        assertThat(jonas.get("/account/data.json").status()).isNotEqualTo(200);
        assertThat(colleague.get("/account/data.json").body()).contains("Lis").doesNotContain("Hanne");
    }
}
