package dk.kompetencedialog.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.plan.PlanTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Writer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Comes after all other tests, and sends every statement that they made the program send once more as another workplace: it reads
 * what it would read in an empty house, and changes nothing.
 */
@Order(Integer.MAX_VALUE)
@Tag("last")
class OtherWorkplaceTests extends PlanTest {
    private static final TestDatabase.Access EMPTY = TestDatabase.fresh();

    /** What the tests below want there to be, whichever tests came before. */
    @BeforeEach
    void aWorkshopInWhichAllIsDone() {
        var start = sitting.position(mette);
        sitting.step(2);
        sitting.write(mette, 0, "Skrevet for muren");
        sitting.step(3);
        vote();
        sitting.step(5);
        sitting.command(sitting.facilitator(), "POST /voting", "{}");
        vote();
        var wording = "POST /own/" + sitting.own(mette).getFirst() + "/wording";
        assertThat(sitting.command(mette, wording, "{\"text\":\"Rettet for muren\"}")
                        .status())
                .isEqualTo(200);
        var changes = "/changes?surface=list&places=" + sitting.places(mette) + "&since=" + start;
        assertThat(mette.get(sitting.path(changes)).status()).isEqualTo(200);
        conclude();
        Writer.begin(sitting);
        facilitate();
        proveLater();
        draft();
        follow();
    }

    /** Got in by a link that proves nothing, then by mail: what was done before is still theirs. */
    private void proveLater() {
        var person = members.person(sitting.workplaceId(), "Ida Krog");
        members.browser(sitting.workplaceId(), person, port);
        var proved = members.proved(sitting.workplaceId(), person, "ida-" + person + "@klit.dk", port);
        assertThat(proved.get("/account/data.json").status()).isEqualTo(200);
    }

    /** Somebody is told of what they answer for, says how it goes, and is looked up before they are erased. */
    private void follow() {
        followed(plan("Nord"), "maja-" + workplace + "@klit.dk", "Fulgt for muren", "Sagt for muren");
        members.again(hr, hr);
        hr.get(home + "/people/" + person("Maja Krogh") + "/erasure");
    }

    /** Made, taken and made again: what was sent to take it finds it there. */
    private void facilitate() {
        var person = members.person(sitting.workplaceId(), "Jens Holm").toString();
        var page = "/workshops/" + sitting.id() + "/facilitators";
        var hr = sitting.facilitator();
        hr.get(page);
        hr.form(page, "person", person);
        hr.form(page + "/" + person + "/removal");
        assertThat(hr.form(page, "person", person).status()).isEqualTo(303);
    }

    /** On a note, with a staff group, and read on the board. */
    private void conclude() {
        var desk = sitting.facilitator().get(sitting.path("/desk")).body();
        var group = Pattern.compile("name=\"staffGroups\" value=\"([^\"]+)\"").matcher(desk);
        assertThat(group.find()).isTrue();
        var sentence =
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi deler data.\",\"notes\":[\"%s\"],\"staffGroups\":[\"%s\"]}"
                        .formatted(
                                UUID.randomUUID(),
                                sitting.board(),
                                sitting.notes().getFirst(),
                                group.group(1));
        assertThat(sitting.command(sitting.facilitator(), "POST /conclusions", sentence)
                        .status())
                .isEqualTo(200);
        assertThat(sitting.boardPage()).contains("Vi deler data.");
    }

    /** On the next board, where nobody else sees it. */
    private void draft() {
        sitting.step(9);
        assertThat(sitting.write(mette, 0, "En kladde bag muren").status()).isEqualTo(200);
        assertThat(sitting.own(mette)).hasSize(1);
    }

    private void vote() {
        sitting.step(5);
        var two = "{\"target\":\"%s\",\"dots\":2}".formatted(sitting.notes().getFirst());
        assertThat(sitting.command(mette, "POST /ballots", two).status()).isEqualTo(200);
        sitting.step(6);
    }

    @Test
    void readsAndChangesNothing() throws SQLException {
        for (var recorded : Recording.all().entrySet()) {
            assertThat(trespasses(recorded.getKey(), recorded.getValue().sent(), "select"))
                    .isEmpty();
        }
    }

    /**
     * Proves the test above: without the wall round any one of the tables in use, it would fail. A table that is only ever read together with
     * others is held by their walls too; then its own must be what is left when all the others are down.
     */
    @Test
    void takingDownOneWallIsSeen() throws SQLException {
        var unseen = used();
        for (var recorded : Recording.all().entrySet()) {
            for (var table : List.copyOf(unseen)) {
                var sent = about(table, recorded.getValue());
                if (!trespasses(recorded.getKey(), sent, down(Set.of(table))).isEmpty()
                        || isLastWall(recorded.getKey(), table, sent)) unseen.remove(table);
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static boolean isLastWall(TestDatabase.Access database, String table, List<Sent> sent) throws SQLException {
        var all = new TreeSet<String>();
        try (var catalogue = new Catalogue(database)) {
            all.addAll(catalogue.walled());
        }
        var without = answers(database, down(all), sent);
        all.remove(table);
        return !answers(database, down(all), sent).equals(without);
    }

    private static List<Replay.Answer> answers(TestDatabase.Access database, String before, List<Sent> sent)
            throws SQLException {
        var answers = new ArrayList<Replay.Answer>();
        try (var here = new Replay(database, before)) {
            for (var each : sent) answers.add(here.answer(each));
        }
        return answers;
    }

    private static String down(Set<String> tables) {
        return tables.stream()
                .map(table -> "alter table " + table + " disable row level security")
                .collect(Collectors.joining("; "));
    }

    private List<String> trespasses(TestDatabase.Access database, List<Sent> sent, String before) throws SQLException {
        try (var here = new Replay(database, before);
                var nowhere = new Replay(EMPTY, epochOf(database))) {
            return Replay.trespasses(here, nowhere, sent);
        }
    }

    private static List<Sent> about(String table, Recording recording) {
        var name = Pattern.compile("\\b" + table.replace("kd.", "") + "\\b");
        return recording.sent().stream()
                .filter(each -> name.matcher(each.sql()).find())
                .toList();
    }

    /** The tables that hold something, and that some statement speaks of. */
    private static Set<String> used() throws SQLException {
        var used = new TreeSet<String>();
        for (var recorded : Recording.all().entrySet()) {
            try (var catalogue = new Catalogue(recorded.getKey())) {
                for (var table : catalogue.walled()) {
                    if (!about(table, recorded.getValue()).isEmpty() && catalogue.holds(table)) used.add(table);
                }
            }
        }
        return used;
    }

    /** Which epoch it is, is no workplace's secret: the empty house knows it too. */
    private static String epochOf(TestDatabase.Access database) throws SQLException {
        var rows = new ArrayList<String>();
        try (var owner = database.connectAsOwner();
                var found = owner.createStatement()
                        .executeQuery("select value, system_identifier, timeline from kd.epoch")) {
            while (found.next())
                rows.add("insert into kd.epoch (value, system_identifier, timeline) values ('%s', '%s', %d)"
                        .formatted(found.getString(1), found.getString(2), found.getInt(3)));
        }
        return rows.isEmpty() ? "select" : rows.getFirst();
    }
}
