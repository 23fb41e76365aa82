package dk.kompetencedialog.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The workplace of the demo, which lives: groups that have come to different places, talks that came back as figures, and a year that was looked at. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoWorldTests {
    private static final int MANY = 40;

    @Autowired
    Members members;

    @Autowired
    Editions editions;

    @Autowired
    List<Job> jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    TestDatabase.Access behindTheWalls;

    @LocalServerPort
    int port;

    private UUID workplace;
    private String home;
    private Browser lis;

    /** Lis is on the council; here she administers the workplace too. */
    @BeforeAll
    void play() throws SQLException {
        var end = DemoPlayed.at(port, members, editions, jobs).end();
        workplace =
                UUID.fromString(one("select workplace_id from kd.workshop where id = '%s'".formatted(end.workshop())));
        home = "/workplaces/" + workplace;
        change("insert into kd.administrator (workplace_id, person_id) values ('%s', '%s') on conflict do nothing"
                .formatted(workplace, id("person", "Lis Poulsen")));
        lis = signedIn("Lis Poulsen");
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void threeGroupsHaveWrittenAtLeastFortyNotesAndHaveThePlanThatCameOfThem() throws SQLException {
        var notes = rows("""
                select w.title || '|' || count(*) from kd.workshop w join kd.board b on b.room_id = w.id
                join kd.note n on n.board_id = b.id join kd.plan p on p.workshop_id = w.id
                join kd.plan_agreement a on a.plan_id = p.id
                where w.workplace_id = '%s' group by w.id, w.title
                """.formatted(workplace));
        assertThat(notes)
                .hasSize(3)
                .allSatisfy(row -> assertThat(Integer.parseInt(row.replaceFirst(".*\\|", "")))
                        .isGreaterThanOrEqualTo(MANY));
    }

    @Test
    void everyNeedHasAKindAndMostServeAFocusArea() throws SQLException {
        var needs = rows("""
                select coalesce(competence, '') || '|' || coalesce(focus, '') from kd.plan_need
                where workplace_id = '%s' and number = 0 and conclusion_id is not null
                """.formatted(workplace));
        assertThat(needs).hasSize(9).noneMatch(row -> row.startsWith("|"));
        assertThat(needs).filteredOn(row -> !row.endsWith("|")).hasSize(6);
    }

    @Test
    void eightGroupsHaveComeToDifferentPlaces() {
        var rows = Pattern.compile("<th scope=\"row\"><a href=\"[^\"]*\">([^<]+)</a></th><td>([^<]+)</td>")
                .matcher(lis.get(home).body())
                .results()
                .collect(toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(rows.remove("MUS")).startsWith("MUS ").contains("samtaler holdt");
        assertThat(rows.remove("SU’s evaluering")).startsWith("SU’s evaluering ");
        assertThat(rows).hasSize(8);
        assertThat(rows.remove("Skov Nord")).startsWith("workshop ").doesNotContain("holdt", "uden");
        assertThat(rows)
                .containsOnly(
                        entry("Kyst Vest", "plan aftalt"),
                        entry("Plan &amp; Jura", "plan aftalt"),
                        entry("Sekretariatet", "plan aftalt"),
                        entry("Formidling", "plan under arbejde"),
                        entry("Data &amp; IT", "workshop holdt"),
                        entry("Skov Syd", "ikke planlagt"),
                        entry("Direktionen", "ikke planlagt"));
    }

    @Test
    void activitiesStandInAllWays() throws SQLException {
        assertThat(standings()).contains(entry("På sporet", 4), entry("Gået i stå", 2), entry("I mål", 4));
        assertThat(standings().get("Intet svar endnu")).isGreaterThanOrEqualTo(3);
        assertThat(rows("select distinct helped from kd.check_in where workplace_id = '%s' and helped is not null"
                        .formatted(workplace)))
                .containsExactlyInAnyOrder("YES", "PARTLY", "TOO_EARLY");
        clock.move(Duration.ofDays(1));
        assertThat(standings()).describedAs("from tomorrow").contains(entry("Over fristen", 2));
    }

    private Map<String, Integer> standings() {
        return Pattern.compile(">([^<>]+) <b>(\\d+)</b></a>")
                .matcher(lis.get(home + "/activities").body())
                .results()
                .collect(toMap(found -> found.group(1).strip(), found -> Integer.valueOf(found.group(2))));
    }

    @Test
    void fourteenAreToldInNumbersSixInWordsAndFourNotAtAll() throws SQLException {
        assertThat(figures("Kyst Vest")).contains("competence:PROFESSIONAL=8", "learning:IN_THE_JOB=7");
        assertThat(figures("Data & IT"))
                .containsExactlyInAnyOrder("competence:RELATIONAL=words", "learning:FROM_EACH_OTHER=words");
        assertThat(figures("Formidling")).isEmpty();
        assertThat(page(lis, "Kyst Vest")).contains("14 har meldt ind", "Det har vi taget med til vores GRUS.");
        assertThat(page(signedIn("Sofie Marsk"), "Data & IT")).contains("mindst fem");
        assertThat(page(signedIn("Line Berg"), "Formidling")).contains("Der er intet, som mindst fem er fælles om");
        assertThat(lis.get(home + "/mus").body()).contains("samtaler");
    }

    private List<String> figures(String unit) throws SQLException {
        return rows("""
                select f.category || '=' || coalesce(f.count::text, 'words') from kd.mus_figure f
                join kd.mus_population p on p.id = f.population_id
                where p.workplace_id = '%s' and p.kind = 'UNIT' and p.name = '%s'
                """.formatted(workplace, unit));
    }

    private String page(Browser browser, String unit) throws SQLException {
        var round = one("select id from kd.mus_round where workplace_id = '%s' and gathered_at is not null"
                .formatted(workplace));
        return browser.get(home + "/mus/" + round + "/figures/" + id("unit", unit))
                .body();
    }

    @Test
    void theCouncilHasLookedAtLastYearAndBothSidesHaveSigned() throws SQLException {
        var id = one("select id from kd.evaluation where workplace_id = '%s'".formatted(workplace));
        assertThat(lis.get(home + "/evaluations/" + id).body())
                .contains(
                        "Begge sider har skrevet under.",
                        "Ole Kjær, ",
                        "Lis Poulsen, ",
                        "Vi havde ingen fælles strategi",
                        "Vi er kommet godt fra start.",
                        "Af 8 grupper",
                        "Det har vi taget med til vores GRUS.");
    }

    private Browser signedIn(String name) throws SQLException {
        return members.proved(workplace, UUID.fromString(id("person", name)), OrganisationPlay.mail(name), port);
    }

    private String id(String table, String name) throws SQLException {
        return one("select id from kd.%s where workplace_id = '%s' and name = '%s'".formatted(table, workplace, name));
    }

    private String one(String question) throws SQLException {
        return rows(question).getFirst();
    }

    private void change(String statement) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var asked = owner.createStatement()) {
            asked.executeUpdate(statement);
        }
    }

    private List<String> rows(String question) throws SQLException {
        var rows = new ArrayList<String>();
        try (var owner = behindTheWalls.connectAsOwner();
                var answer = owner.createStatement().executeQuery(question)) {
            while (answer.next()) rows.add(answer.getString(1));
        }
        return rows;
    }
}
