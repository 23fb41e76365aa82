package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.Letters;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of somebody, taken with them: all of it, and nothing of anybody else. */
class TakeOwnDataTests extends KeepingTest {
    @Autowired
    List<Letters> letters;

    @Autowired
    Messages messages;

    private String person(String name) {
        return page("/workplaces/" + sitting.workplaceId() + "/people")
                .select("a[href*=/people/]:contains(" + name + ")")
                .attr("href");
    }

    @Test
    void whoIsNotAskedAboutIsNotInIt() throws SQLException {
        decided();
        members.onTheList(sitting.workplaceId(), sitting.id(), said("Hanne Riis"));
        anotherWhoHasDoneMuch();
        var kept = JsonMapper.shared()
                .readTree(lead.get("/account/data.json").body())
                .get("Klitstyrelsen");
        assertThat(kept.get("Pladser i workshops og strategier")).hasSize(2);
        assertThat(List.of(
                        "Arbejdspladsens eget login",
                        "Leder af",
                        "Projektgrupper",
                        "Planlægger og leder",
                        "Samarbejdsudvalg",
                        "Invitationer",
                        "Mails",
                        "Skrevet ved siden af en strategi"))
                .allSatisfy(others -> assertThat(kept.get(others)).isNotNull().isEmpty());
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
                            "Idas ordlyd",
                            "Idas anden ordlyd",
                            "Idas spørgsmål",
                            said("bilag"));
    }

    /** Leads, belongs, facilitates, is invited, has had a letter, and has written in the strategy and beside it. */
    private void anotherWhoHasDoneMuch() throws SQLException {
        var writing = writer.another(members.councillorBrowser(sitting.workplaceId(), "Ida Holm", port));
        var ida = person("Ida Holm").replaceFirst(".*/", "");
        var goal = writing.chapter("GOAL").getLast();
        writing.save(goal, said("Vi læser og bruger data"), "Idas ordlyd");
        writing.save(goal, said("Vi læser og bruger data"), "Idas anden ordlyd");
        assertThat(writing.rivals(goal)).contains("Idas anden ordlyd");
        writing.command(
                "POST /paragraphs/" + goal + "/asides",
                "{\"id\":\"%s\",\"text\":\"Idas spørgsmål\"}".formatted(UUID.randomUUID()));
        for (var does : new String[] {
            "unit (workplace_id, id, name, kind) values (:w, :p, 'Drift', 'PROJECT')",
            "unit_leader (workplace_id, unit_id, person_id) values (:w, :p, :p)",
            "project_member (workplace_id, unit_id, person_id) values (:w, :p, :p)",
            "facilitator (workplace_id, workshop_id, person_id) values (:w, :s, :p)",
            "invitee (workplace_id, workshop_id, person_id) values (:w, :s, :p)",
            "own_login_person (workplace_id, issuer, subject, person_id) values (:w, 'https://x.dk', 'ida', :p)",
            "mail (workplace_id, id, kind, language, person_id, queued_at, due_at, sent_at) values (:w, :p, 'sign-in', 'da', :p, now(), now(), now())"
        })
            set("insert into kd."
                    + does.replace(":w", "'" + sitting.workplaceId() + "'")
                            .replace(":s", "'" + sitting.id() + "'")
                            .replace(":p", "'" + ida + "'"));
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

    @Test
    void whatWasDoneOftenIsOneLineOnThePageAndEachInTheFile() {
        sitDown(true);
        lead = sitting.facilitator();
        for (int time = 0; time < 3; time++) lead.get("/workplaces/" + sitting.workplaceId() + "/people");
        var opened = "Åbnede listen over medarbejdere";
        assertThat(page("/account/data").select("li:contains(" + opened + ")"))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("Antal gange: 3"));
        assertThat(lead.get("/account/data.json").body().split(opened, -1)).hasSize(4);
    }

    @Test
    void everyKindOfLetterIsCalledSomethingThatOneCanRead() {
        for (var language : Language.values())
            assertThat(letters)
                    .extracting(letter -> "keeping.value.letter." + letter.kind())
                    .allMatch(messages.in(language)::has);
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
