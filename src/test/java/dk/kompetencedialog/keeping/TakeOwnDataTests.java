package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.sql.SQLException;
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
    void whatNobodyElseMaySeeIsForThePersonAlone() throws SQLException {
        sitDown(true);
        lead = sitting.facilitator();
        members.onTheList(sitting.workplaceId(), sitting.id(), "Hanne Riis");
        sitting.step(2);
        sitting.write(lead, 0, said("Endnu ikke vist"));
        seenByWriterAlone(said("Endnu ikke vist"));
        sitting.step(3);
        assertThat(lead.get(person("Hanne") + "/data.json").body()).contains(said("Endnu ikke vist"));
        set("update kd.note set removed = true where text = '" + said("Endnu ikke vist") + "'");
        seenByWriterAlone(said("Endnu ikke vist"));
        assertThat(page(person("Hanne") + "/data").text()).contains("kan kun personen selv se");
    }

    private void seenByWriterAlone(String text) {
        for (var file : new String[] {"/data", "/data.json"}) {
            assertThat(lead.get("/account" + file).body()).contains(text);
            assertThat(lead.get(person("Hanne") + file).body()).doesNotContain(text, "Kladder i workshops");
        }
    }

    @Test
    void whatBearsTheWholeNameIsInItWhereNobodyElseIsCalledSo() throws SQLException {
        closed(true);
        members.onTheList(sitting.workplaceId(), sitting.id(), said("Hanne Riis"));
        decide();
        assertThat(page("/account/data").text())
                .contains(
                        "Udkast sendt i høring eller til møde",
                        "Svar skrevet ned for en side",
                        "Bilag lagt til et møde",
                        "tal.pdf");
        assertThat(page(person("Ole Kjær") + "/data").text())
                .contains("Svar givet for en side", "I samarbejdsudvalget, da et udkast blev sendt");
        var bo = members.person(sitting.workplaceId(), said("Bo"));
        var there = "/workplaces/" + sitting.workplaceId() + "/people/" + bo + "/data";
        assertThat(page(there).text()).contains(said("Det mangler vi tid til"));
        set("update kd.person set name = 'Bo' where id = '" + bo + "'");
        set("update kd.hearing_comment set name = 'Bo' where name = '" + said("Bo") + "'");
        assertThat(page(there).text()).doesNotContain("Det mangler vi tid til");
        for (var one : new String[] {"person", "hearing_comment"})
            set("update kd." + one + " set name = 'Bo Friis' where name = 'Bo' and workplace_id = '"
                    + sitting.workplaceId() + "'");
        assertThat(page(there).text()).contains("Det mangler vi tid til");
        members.person(sitting.workplaceId(), "bo friis");
        assertThat(page(there).text()).doesNotContain("Det mangler vi tid til");
    }

    @Test
    void whoConfirmedARuleAndHeldAWorkshopBackAndWhereTheyAreSignedInIsInIt() {
        closed(true);
        confirm();
        page(keeping);
        lead.form(keeping + "/holds/" + sitting.id());
        page(keeping);
        lead.form(keeping + "/pause");
        assertThat(page("/account/data").text())
                .contains("Regler for opbevaring", "Bekræftet:", "Sat på pause:", "venter med at blive slettet");
    }

    private void set(String statement) throws SQLException {
        try (var owner = database.connectAsOwner();
                var change = owner.createStatement()) {
            assertThat(change.executeUpdate(statement)).isPositive();
        }
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
