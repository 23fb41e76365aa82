package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Erasing a person who leaves: the name goes everywhere, and what the others build on stays. */
class ErasePersonTests extends KeepingTest {
    private String person(String name) {
        return page("/workplaces/" + sitting.workplaceId() + "/people")
                .select("a[href*=/people/]:contains(" + name + ")")
                .attr("href");
    }

    private Browser.Seen erase(String person, String... fields) {
        lead.get(person + "/erasure");
        var filed = Stream.concat(Stream.of("filed", "yes"), Stream.of(fields));
        return lead.form(person + "/erasure", filed.toArray(String[]::new));
    }

    @Test
    void theNameIsNowhereAndTheOthersResultIsWhole() throws SQLException {
        decided();
        var name = said("Jonas Thorup");
        var jonasHimself = members.councillorBrowser(sitting.workplaceId(), name, port);
        var text = writer.another(jonasHimself);
        var goal = text.chapter("GOAL").getLast();
        text.save(goal, said("Vi læser og bruger data"), said("Vi læser og bruger data") + ". Hver dag.");
        text.command(
                "POST /paragraphs/" + goal + "/asides",
                "{\"id\":\"%s\",\"text\":\"Er det nok?\"}".formatted(UUID.randomUUID()));
        assertThat(traces("Jonas Thorup")).contains("kd.person", "kd.note_author", "kd.seat");
        var preview = page(person("Jonas Thorup") + "/erasure").text();
        assertThat(preview)
                .contains("Navnet ved 1 plads", "uden at være knyttet til personen", "Sedler fra workshops uden navn");

        assertThat(erase(person("Jonas Thorup"), "names", "yes").status()).isEqualTo(303);
        assertThat(traces("Jonas Thorup")).isEmpty();
        assertThat(jonasHimself.get(text.path("/text")).status()).isNotEqualTo(200);
        assertThat(jonasHimself.get("/account").leadsTo()).contains("sign-in");
        assertThat(writer.page().text()).contains(said("Vi læser og bruger data") + ". Hver dag.");
        assertThat(lead.get(writer.path("/paragraphs/" + goal + "/asides")).body())
                .contains("Er det nok?", "slettet person");
        assertThat(page("/workshops/" + sitting.id() + "/minutes").text())
                .contains(said("Læse data om klitter"), "slettet person", "2 deltagere");
        assertThat(page("/workplaces/" + sitting.workplaceId() + "/audit").text())
                .contains("Slettede en person", "Slettet person");
    }

    @Test
    void whoApprovedAStrategyStaysInWhatWasApproved() {
        decided();
        var ole = person("Ole Kjær");
        assertThat(page(ole + "/erasure").text()).contains("hvor navnet er en del af en godkendt beslutning");
        assertThat(erase(ole, "names", "yes").status()).isEqualTo(303);
        assertThat(page("/workplaces/" + sitting.workplaceId() + "/people").text())
                .doesNotContain("Ole Kjær");
        assertThat(page(home).text()).contains("Ole Kjær");
    }

    @Test
    void whereTwoAreCalledTheSameTheNameAloneErasesNothing() throws SQLException {
        closed(true);
        var people = "/workplaces/" + sitting.workplaceId() + "/people";
        for (int each = 0; each < 2; each++) {
            lead.get(people + "/new");
            lead.form(people, "name", said("Jonas Thorup"));
        }
        assertThat(page(person("Jonas Thorup") + "/erasure").text()).contains("Flere på listen hedder");
        erase(person("Jonas Thorup"), "names", "yes");
        assertThat(traces("Jonas Thorup")).contains("kd.person", "kd.seat", "kd.note_author");
    }

    @Test
    void whoStandsInWhatSomebodyAskedToWaitWithIsNotErased() throws SQLException {
        decided();
        members.person(sitting.workplaceId(), said("Jonas Thorup"));
        members.person(sitting.workplaceId(), said("Bo"));
        var outside = members.person(sitting.workplaceId(), "Yrsa Vind");
        invited(members.person(sitting.workplaceId(), "Ane Vest"));
        page(keeping);
        lead.form(keeping + "/holds/" + sitting.id());
        for (var name : new String[] {"Jonas Thorup", "Ole Kjær", "Bo", "Ane Vest"}) {
            assertThat(page(person(name) + "/erasure").select("main").text()).contains("er sat til at vente af");
            var refused = erase(person(name), "names", "yes");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).contains("er sat til at vente af");
        }
        assertThat(traces("Jonas Thorup")).contains("kd.person", "kd.seat", "kd.note_author");
        assertThat(erase("/workplaces/" + sitting.workplaceId() + "/people/" + outside)
                        .status())
                .isEqualTo(303);
        page(keeping);
        lead.form(keeping + "/holds/" + sitting.id() + "/release");
        assertThat(erase(person("Jonas Thorup"), "names", "yes").status()).isEqualTo(303);
        assertThat(traces("Jonas Thorup")).isEmpty();
    }

    private void invited(UUID person) throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("insert into kd.invitee (workplace_id, workshop_id, person_id) values ('%s', '%s', '%s')"
                    .formatted(sitting.workplaceId(), sitting.id(), person));
        }
    }

    @Test
    void whatMustBeKeptIsFiledFirst() {
        closed(true);
        members.person(sitting.workplaceId(), said("Jonas Thorup"));
        var there = person("Jonas Thorup") + "/erasure";
        lead.get(there);
        assertThat(lead.form(there).status()).isEqualTo(400);
        assertThat(person("Jonas Thorup")).isNotEmpty();
    }

    @Test
    void nobodyErasesThemselvesAndSoSomebodyWhoAdministersIsLeft() {
        closed(true);
        members.onTheList(sitting.workplaceId(), sitting.id(), "Hanne Riis");
        assertThat(page(person("Hanne") + "/erasure").text()).contains("Du kan ikke slette dig selv");
        assertThat(erase(person("Hanne")).status()).isEqualTo(409);
        assertThat(person("Hanne")).isNotEmpty();
    }

    @Test
    void anAccountThatBelongsElsewhereStaysThere() throws SQLException {
        closed(true);
        var yrsa = members.signedIn(port);
        var elsewhere = Sitting.open(yrsa, true, 5);
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into kd.person (workplace_id, id, name, account_id)
                    select '%s', gen_random_uuid(), 'Yrsa', account_id from kd.membership where workplace_id = '%s'
                    """.formatted(sitting.workplaceId(), elsewhere.workplaceId()));
        }
        assertThat(yrsa.get("/workplaces/" + sitting.workplaceId() + "/me").status())
                .isEqualTo(200);
        assertThat(erase(person("Yrsa")).status()).isEqualTo(303);
        assertThat(yrsa.get("/workplaces/" + elsewhere.workplaceId()).status()).isEqualTo(200);
        assertThat(elsewhere.step(1).status()).isEqualTo(200);
        assertThat(yrsa.get("/workplaces/" + sitting.workplaceId() + "/me").status())
                .isEqualTo(404);
    }

    @Test
    void itIsForThoseWhoAdminister() {
        closed(true);
        members.onTheList(sitting.workplaceId(), sitting.id(), "Hanne Riis");
        var there = person("Hanne") + "/erasure";
        var lis = members.councillorBrowser(sitting.workplaceId(), "Lis", port);
        for (var one : new Browser[] {members.signedIn(port), lis}) {
            one.get("/account");
            assertThat(one.get(there).status()).isEqualTo(404);
            assertThat(one.form(there, "filed", "yes").status()).isEqualTo(404);
        }
    }
}
