package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.mus.MusTest;
import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a year's talks keep of one person: theirs to take with them, sealed for everybody else, and gone when they are erased. */
class OwnTalksDataTests extends MusTest {
    private static final String THOUGHT = "Jeg vil tale om kitesurferhalsen";
    private static final String GOAL = "Flyve alene til Anholt";

    @Autowired
    TestDatabase.Access database;

    @Autowired
    Settings settings;

    private String round;
    private Browser employee;

    @BeforeEach
    void aTalk() {
        round = round();
        report(maja, round, "RELATIONAL", "FROM_EACH_OTHER");
        report(per, round, "GENERAL", "COURSES");
        employee = proved("Maja Krogh");
        employee.get(round + "/mine/preparation");
        employee.form(round + "/mine/preparation", "text", THOUGHT, "turn", "0");
        employee.form(
                round + "/mine/preparation/showing",
                "leader",
                person("Eva Dahl").toString());
        employee.form(
                round + "/mine/goals",
                "text",
                GOAL,
                "followUp",
                day().plusMonths(2).toString());
        eva.get(round + "/held");
        assertThat(eva.form(round + "/held/" + person("Maja Krogh"), "on", today())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whoHasShownWhoTheyAreTakesItAllWithThem() {
        for (var file : new String[] {"/account/data", "/account/data.json"})
            assertThat(page(employee, file).text())
                    .contains("MUS, der er holdt", "Meldt ind fra MUS", "Relationelt", "Af hinanden")
                    .contains("Egne forberedelser til MUS", "Eva Dahl", "Aftalte mål fra MUS", "I gang")
                    .contains(THOUGHT, GOAL)
                    .doesNotContain("Alment", "Per Lind");
    }

    @Test
    void byALinkThatWasHandedOverItIsToldThatThereIsSomething() {
        for (var file : new String[] {"/account/data", "/account/data.json"})
            assertThat(page(members.browser(workplace, person("Maja Krogh"), port), file)
                            .text())
                    .contains("Egne forberedelser til MUS", "Aftalte mål fra MUS", "Relationelt")
                    .doesNotContain(THOUGHT, GOAL);
    }

    @Test
    void whatAnAdministratorTakesSaysNothingOfTheirTalks() {
        var theirs = home + "/people/" + person("Maja Krogh") + "/data";
        for (var file : new String[] {theirs, theirs + ".json"})
            assertThat(page(hr, file).text())
                    .contains("Maja Krogh")
                    .doesNotContain("MUS, der er holdt", "Egne forberedelser til MUS", "Aftalte mål fra MUS")
                    .doesNotContain(
                            THOUGHT, GOAL, "Meldt ind fra MUS", "Relationelt", "Eva Dahl", "I gang", "Opfølgning");
    }

    @Test
    void whatALeaderHasDoneIsInTheirs() {
        assertThat(page(eva, "/account/data").text())
                .contains(
                        "MUS, personen har noteret som holdt",
                        "Mål aftalt med dem, man leder",
                        "Forberedelser, man må læse")
                .doesNotContain(THOUGHT, GOAL, "Maja");
    }

    @Test
    void withoutTheKeyItIsSaidThatItCannotBeOpened() throws Exception {
        var aside = settings.keyFile().resolveSibling("aside");
        Files.move(settings.keyFile(), aside);
        try {
            assertThat(page(employee, "/account/data.json").text())
                    .contains("Kan ikke åbnes med dette login, eller programmets nøgle mangler")
                    .doesNotContain(THOUGHT, GOAL);
        } finally {
            Files.move(aside, settings.keyFile());
        }
    }

    @Test
    void whoIsErasedLeavesNothingOfThem() throws SQLException {
        var erasure = home + "/people/" + person("Maja Krogh") + "/erasure";
        assertThat(page(hr, erasure).select("main").text())
                .contains("Forberedelser til MUS, aftalte mål, det, der er meldt ind")
                .doesNotContain("Tallene fra MUS");
        assertThat(page(hr, home + "/people/" + person("Otto Bach") + "/erasure")
                        .select("main")
                        .text())
                .doesNotContain("Forberedelser til MUS");
        assertThat(hr.form(erasure, "filed", "yes").status()).isEqualTo(303);
        for (var table : List.of("mus_held", "mus_preparation", "mus_goal"))
            assertThat(rows(table)).as(table).isZero();
        assertThat(List.of(rows("mus_report"), rows("mus_need")))
                .as("what others reported")
                .containsExactly(1, 1);
    }

    @Test
    void aLeaderWhoIsErasedTakesNothingFromThoseTheyLed() throws SQLException {
        var erasure = home + "/people/" + person("Eva Dahl") + "/erasure";
        hr.get(erasure);
        assertThat(hr.form(erasure, "filed", "yes").status()).isEqualTo(303);
        for (var table : List.of("mus_held", "mus_preparation", "mus_goal"))
            assertThat(rows(table)).as(table).isEqualTo(1);
        assertThat(page(employee, round + "/mine/preparation").text())
                .contains(THOUGHT)
                .doesNotContain("Eva Dahl");
        assertThat(page(employee, round + "/mine/goals").text()).contains(GOAL);
    }

    @Test
    void figuresStayAndItIsSaid() {
        on(day().plusMonths(4));
        doNow("gather-needs");
        members.again(hr, hr);
        assertThat(page(hr, home + "/people/" + person("Maja Krogh") + "/erasure")
                        .select("main")
                        .text())
                .contains("Tallene fra MUS. Ingen kan vide, hvem der er talt med i dem.");
    }

    private int rows(String table) throws SQLException {
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement("select count(*) from kd." + table + " where workplace_id = ?")) {
            asked.setObject(1, workplace);
            var found = asked.executeQuery();
            found.next();
            return found.getInt(1);
        }
    }
}
