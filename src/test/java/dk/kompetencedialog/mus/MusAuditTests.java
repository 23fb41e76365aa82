package dk.kompetencedialog.mus;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a year's talks stands in the book, each once and by ids alone; and what does not, because nobody is watched. */
class MusAuditTests extends MusTest {
    private static final String OF_TALKS = "kind ~ '^(MUS|FIGURES|PREPARATION)'";

    @Autowired
    TestDatabase.Access database;

    @Test
    void theYearIsWrittenAsItIsPlannedMovedAndItsFiguresAreLet() throws SQLException {
        var vest = people("Drift > Vest", "Feltteknikere", 14);
        var round = round();
        var id = round.replaceFirst(".*/", "");
        for (int at = 0; at < vest.size(); at++)
            report(vest.get(at), round, at < 7 ? "PROFESSIONAL" : "RELATIONAL", "COURSES");
        hr.get(home + "/mus");
        hr.form(round, "opens", "i dag", "closes", "");
        hr.form(
                round,
                "opens",
                day().minusDays(9).toString(),
                "closes",
                day().minusDays(1).toString());
        doNow("gather-needs");
        var figures =
                page(eva, round + "/figures").select("a:containsOwn(Vest)").attr("href");
        var unit = figures.replaceFirst(".*/", "");
        eva.get(figures);
        vest.getFirst().get(figures);
        vest.getFirst().form(figures + "/clearing", "note", "");
        eva.form(figures + "/clearing", "note", "Vi mangler tid.");
        eva.form(figures + "/clearing/removal");
        assertThat(lines())
                .containsExactly(
                        "MUS_PLANNED " + id, "MUS_CHANGED " + id, "FIGURES_LET " + unit, "FIGURES_TAKEN_BACK " + unit);
        assertThat(page(hr, home + "/audit").text())
                .contains("Planlagde MUS", "Rettede dagene for MUS", "MUS " + day().getYear())
                .contains("Sendte en enheds tal fra MUS til SU", "Trak en enheds tal fra MUS tilbage");
        idsAlone("Vi mangler tid", "Vest");
    }

    @Test
    void ofAPreparationItIsWrittenWhichLeaderItWasShownToAndThatTheyReadIt() throws SQLException {
        var round = round();
        var own = round + "/mine/preparation";
        var employee = proved("Maja Krogh");
        var leader = person("Eva Dahl");
        evaProves();
        employee.get(own);
        employee.form(own, "text", "Jeg vil tale om kitesurferhalsen", "turn", "0");
        employee.form(own + "/showing", "leader", person("Otto Bach").toString());
        employee.form(own + "/showing", "leader", leader.toString());
        eva.get(round + "/held/" + person("Maja Krogh") + "/preparation");
        employee.form(own + "/showing/removal");
        assertThat(lines().subList(1, lines().size()))
                .containsExactly(
                        "PREPARATION_SHOWN " + leader,
                        "PREPARATION_OPENED " + person("Maja Krogh"),
                        "PREPARATION_TAKEN_BACK null");
        for (var file : List.of("/audit", "/audit/audit.csv"))
            assertThat(hr.get(home + file).body())
                    .as("who prepared is for themselves alone")
                    .doesNotContain("forberedelse");
        assertThat(page(employee, "/account/data").text())
                .contains("Viste sin forberedelse til en leder", "Tog sin forberedelse tilbage");
        idsAlone("kitesurferhalsen", round.replaceFirst(".*/", "") + ",PREPARATION");
    }

    /** What one reports, prepares and agrees, and whether one's talk was held, stands nowhere but where it is theirs. */
    @Test
    void whatSomebodyReportsOrAgreesIsNotInTheBook() throws SQLException {
        var round = round();
        var before = all();
        report(maja, round, "RELATIONAL", "COURSES");
        eva.get(round + "/held");
        eva.form(round + "/held/" + person("Maja Krogh"), "on", today());
        var employee = proved("Maja Krogh");
        var signedIn = all();
        employee.get(round + "/mine/goals");
        employee.form(round + "/mine/goals", "text", "Flyve alene", "followUp", "");
        employee.get(round + "/mine/preparation");
        employee.form(round + "/mine/preparation", "text", "En tanke", "turn", "0");
        assertThat(all()).isEqualTo(signedIn);
        assertThat(signedIn.stream().filter(kind -> !kind.startsWith("SIGNED_IN") && !kind.contains("OPENED")))
                .isEqualTo(before.stream()
                        .filter(kind -> !kind.startsWith("SIGNED_IN") && !kind.contains("OPENED"))
                        .toList());
    }

    private List<String> lines() throws SQLException {
        return asked("kind || ' ' || coalesce(about::text, 'null')", OF_TALKS);
    }

    private List<String> all() throws SQLException {
        return asked("kind", "true");
    }

    private void idsAlone(String... words) throws SQLException {
        for (var line : asked("a::text", OF_TALKS))
            assertThat(line).doesNotContain(words).doesNotContain("Maja", "Eva");
    }

    private List<String> asked(String what, String which) throws SQLException {
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement(
                        "select %s from kd.audit a where workplace_id = ? and %s order by at, kind"
                                .formatted(what, which))) {
            asked.setObject(1, workplace);
            var found = asked.executeQuery();
            var lines = new ArrayList<String>();
            while (found.next()) lines.add(found.getString(1));
            return lines;
        }
    }
}
