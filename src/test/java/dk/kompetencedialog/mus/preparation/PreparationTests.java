package dk.kompetencedialog.mus.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.mus.MusTest;
import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is prepared is the employee's alone, until they show it; and sealed in the database. */
class PreparationTests extends MusTest {
    private static final String THOUGHT = "Jeg vil tale om kitesurferhalsen";

    @Autowired
    TestDatabase.Access database;

    @Autowired
    Settings settings;

    @Autowired
    Sealing sealing;

    private String round;
    private String own;
    private String shown;
    private Browser employee;

    @BeforeEach
    void aRound() {
        round = round();
        own = round + "/mine/preparation";
        shown = round + "/held/" + person("Maja Krogh") + "/preparation";
        employee = proved("Maja Krogh");
        employee.get(own);
    }

    @Test
    void itOpensForWhoHasProvedThemselvesAlone() {
        assertThat(per.get(own).body())
                .contains("når du selv har vist, hvem du er")
                .doesNotContain("<textarea");
        assertThat(per.form(own, "text", "andet", "turn", "0").status()).isEqualTo(403);
        assertThat(write(THOUGHT, 0).status()).isEqualTo(303);
        assertThat(employee.get(own).body()).contains(THOUGHT);
    }

    @Test
    void whatIsWrittenWhenItIsShownIsKeptAndShown() {
        write(THOUGHT, 0);
        evaProves();
        var more = THOUGHT + " Og lidt til.";
        var seen = page(employee, own);
        var shows = seen.select("button[form=prepared]");
        employee.form(
                shows.attr("formaction"),
                shows.attr("name"),
                shows.val(),
                "text",
                more,
                "turn",
                seen.select("#prepared [name=turn]").val());
        assertThat(eva.get(shown).body()).contains("Og lidt til.");
        var late = employee.form(
                own + "/showing", "leader", person("Eva Dahl").toString(), "text", "Gammelt", "turn", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Gammelt");
        assertThat(eva.get(shown).body()).contains("Og lidt til.").doesNotContain("Gammelt");
    }

    @Test
    void nobodyElseReadsItUntilItIsShownAndNotAfterItIsTakenBack() {
        write(THOUGHT, 0);
        assertThat(eva.get(shown).status()).isEqualTo(404);
        assertThat(employee.form(own + "/showing", "leader", person("Otto Bach").toString())
                        .status())
                .as("no leader of hers")
                .isEqualTo(400);
        assertThat(employee.form(own + "/showing", "leader", person("Eva Dahl").toString())
                        .status())
                .isEqualTo(303);
        assertThat(employee.get(own).body()).contains("Eva Dahl kan læse din forberedelse");
        assertThat(eva.get(round + "/held").body()).contains("Læs forberedelsen");
        assertThat(eva.get(shown).body()).as("by a link that was handed over").doesNotContain(THOUGHT);
        for (var other : new Browser[] {hr, otto, per})
            assertThat(other.get(shown).status()).isEqualTo(404);
        evaProves();
        assertThat(eva.get(shown).status())
                .as("with another login than it was shown to")
                .isEqualTo(404);
        employee.form(own + "/showing", "leader", person("Eva Dahl").toString());
        assertThat(eva.get(shown).body()).contains(THOUGHT);
        employee.form(own + "/showing/removal");
        assertThat(eva.get(shown).status()).isEqualTo(404);
    }

    @Test
    void twoWindowsLoseNothing() {
        write("Først", 0);
        assertThat(write("Mens den anden stod åben", 0).body())
                .contains("Du har skrevet et andet sted siden", "Mens den anden stod åben", "Først");
        assertThat(write("Samlet", 1).status()).isEqualTo(303);
        assertThat(employee.get(own).body()).contains("Samlet");
        var tooLong = write("y".repeat(4001), 2);
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("y".repeat(4001));
        write("", 2);
        assertThat(employee.get(own).body()).doesNotContain("Samlet", "Vis den til din leder");
    }

    @Test
    void noTableHoldsItReadable() throws Exception {
        write(THOUGHT, 0);
        try (var connection = database.connectAsOwner();
                var tables = connection
                        .createStatement()
                        .executeQuery("select table_name from information_schema.tables where table_schema = 'kd'")) {
            int looked = 0;
            while (tables.next()) {
                try (var found = connection
                        .createStatement()
                        .executeQuery("select count(*) from kd.%s t where t::text like '%%kitesurferhals%%'"
                                .formatted(tables.getString(1)))) {
                    found.next();
                    assertThat(found.getInt(1)).as(tables.getString(1)).isZero();
                    looked++;
                }
            }
            assertThat(looked).isGreaterThan(50);
        }
        assertThat(Files.getPosixFilePermissions(settings.keyFile()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(settings.keyFile().startsWith(settings.dataFolder())).isFalse();
    }

    @Test
    void movedToAnotherPersonItDoesNotOpen() throws Exception {
        write(THOUGHT, 0);
        var others = proved("Per Lind");
        others.get(own);
        others.form(own, "text", "Mit eget", "turn", "0");
        sql(
                "update kd.mus_preparation p set sealed = m.sealed, data_key = m.data_key, account_id = m.account_id from kd.mus_preparation m"
                        + " where m.person_id = '%s' and p.person_id = '%s'"
                                .formatted(person("Maja Krogh"), person("Per Lind")));
        assertThat(others.get(own).body()).contains("kan ikke åbnes").doesNotContain(THOUGHT);
    }

    @Test
    void whoBecomesThePersonByAnotherMailDoesNotOpenIt() {
        write(THOUGHT, 0);
        var mine = round + "/mine/goals";
        employee.get(mine);
        employee.form(mine, "text", "Flyve alene", "followUp", "");
        assertThat(employee.get(mine).body()).contains("Flyve alene");
        var other = proved("Maja Krogh");
        assertThat(other.get(own).body()).contains("kan ikke åbnes").doesNotContain(THOUGHT);
        assertThat(other.get(mine).body()).contains("Der står ingen mål endnu").doesNotContain("Flyve alene");
        other.form(own + "/showing", "leader", person("Eva Dahl").toString());
        evaProves();
        assertThat(eva.get(shown).status())
                .as("nor can they show it to one of theirs")
                .isEqualTo(404);
    }

    @Test
    void whoBecomesTheLeaderByAnotherMailReadsNothing() {
        evaProves();
        write(THOUGHT, 0);
        employee.form(own + "/showing", "leader", person("Eva Dahl").toString());
        var mine = round + "/mine/goals";
        employee.get(mine);
        employee.form(mine, "text", "Flyve alene", "followUp", "");
        assertThat(eva.get(shown).body()).contains(THOUGHT);
        evaProves();
        assertThat(eva.get(shown).status()).isEqualTo(404);
        assertThat(eva.get(mine.replace("/mine/", "/held/" + person("Maja Krogh") + "/"))
                        .body())
                .doesNotContain("Flyve alene");
        assertThat(employee.get(own).body()).contains("Du bestemmer, om din leder må læse den");
    }

    @Test
    void anEmptyOldWindowDeletesNothing() {
        write(THOUGHT, 0);
        assertThat(write("", 0).status()).isEqualTo(409);
        assertThat(employee.get(own).body()).contains(THOUGHT);
    }

    @Test
    void whoComesToLeadThemDoesNotReadWhatWasAgreedBefore() {
        evaProves();
        var mine = round + "/mine/goals";
        employee.get(mine);
        employee.form(mine, "text", "Flyve alene", "followUp", "");
        var unit = path("Nord");
        hr.get(unit);
        hr.form(unit, "name", "Nord", "leaders", person("Otto Bach").toString());
        otto = proved("Otto Bach");
        var theirs = round + "/held/" + person("Maja Krogh") + "/goals";
        assertThat(otto.get(theirs).body()).contains("Der står ingen mål endnu").doesNotContain("Flyve alene");
        assertThat(eva.get(theirs).status()).isEqualTo(404);
        assertThat(employee.get(mine).body()).contains("Flyve alene");
    }

    @Test
    void withoutTheKeyNothingOpensAndNoNewOneIsMade() throws Exception {
        write(THOUGHT, 0);
        var aside = settings.keyFile().resolveSibling("aside");
        Files.move(settings.keyFile(), aside);
        try {
            assertThat(employee.get(own).body()).contains("kan ikke åbnes").doesNotContain(THOUGHT);
            var kept = write("Noget nyt", 1);
            assertThat(kept.status()).isEqualTo(409);
            assertThat(kept.body()).contains("Det, du skrev, står her stadig", "Noget nyt");
            assertThat(Files.exists(settings.keyFile())).isFalse();
        } finally {
            Files.move(aside, settings.keyFile());
        }
        assertThat(employee.get(own).body()).contains(THOUGHT);
    }

    @Test
    void theSameTextIsSealedAnewEachTime() {
        var place = new Sealing.Place(workplace, UUID.randomUUID(), UUID.randomUUID(), "x");
        var once = sealing.seal(place, THOUGHT);
        assertThat(sealing.seal(place, THOUGHT).text()).isNotEqualTo(once.text());
        assertThat(sealing.open(place, once)).contains(THOUGHT);
        assertThat(sealing.open(new Sealing.Place(workplace, place.round(), place.person(), "y"), once))
                .isEmpty();
    }

    @Test
    void goalsAreForTheTwo() {
        evaProves();
        var mine = round + "/mine/goals";
        var theirs = round + "/held/" + person("Maja Krogh") + "/goals";
        assertThat(employee.get(mine).body()).contains("Der står ingen mål endnu");
        assertThat(employee.form(mine, "text", "", "followUp", "").body()).contains("Skriv, hvad målet er");
        assertThat(employee.form(
                                mine,
                                "text",
                                "Flyve alene",
                                "followUp",
                                day().plusMonths(2).toString())
                        .status())
                .isEqualTo(303);
        assertThat(eva.get(theirs).body()).contains("Flyve alene");
        for (var other : new Browser[] {hr, otto, per})
            assertThat(other.get(theirs).status()).isEqualTo(404);
        var state = page(eva, theirs).select("form[action$=/state]").first();
        assertThat(state).isNotNull();
        eva.form(state.attr("action"), "state", "REACHED");
        assertThat(employee.get(mine).body()).contains("Nået");
        employee.form(page(employee, mine).select("form[action$=/removal]").attr("action"));
        assertThat(eva.get(theirs).body()).doesNotContain("Flyve alene");
    }

    private Browser.Seen write(String text, int turn) {
        return employee.form(own, "text", text, "turn", String.valueOf(turn));
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.connectAsOwner()) {
            connection.createStatement().execute(statement);
        }
    }
}
