package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.mus.MusTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Traces;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** A test about how long it stays what a workplace has of plans, talks and years: HR confirms a rule, and days go by. */
abstract class YearsTest extends MusTest {
    @Autowired
    TestDatabase.Access database;

    /** What tells this test's texts from others'. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    final String keeping() {
        return home + "/keeping";
    }

    /** Confirms the times that are proposed, but for these: a kind, its months, and so on. */
    final void confirm(String... otherwise) {
        var asked = new StringBuilder(keeping() + "?");
        for (int at = 0; at < otherwise.length; at += 2)
            asked.append(otherwise[at]).append('=').append(otherwise[at + 1]).append('&');
        var seen = page(hr, asked.toString());
        var fields = new LinkedHashMap<String, String>();
        seen.select("#times input:not([name=_csrf])")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        seen.select("#times select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        fields.put("confirm", "yes");
        assertThat(hr.form(
                                keeping() + "/rule",
                                fields.entrySet().stream()
                                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                                        .toArray(String[]::new))
                        .status())
                .isEqualTo(303);
    }

    /** So many days later, when it has been told and done what was due; HR is signed in again. */
    final void after(int days) {
        clock.move(Duration.ofDays(days));
        doNow("tell-what-will-be-deleted");
        doNow("delete-what-is-due");
        members.again(hr, hr);
    }

    /** What the page says was deleted. */
    final String deleted() {
        return page(hr, keeping()).select("#deleted ~ .lines").text();
    }

    /** The tables with what was said and marked. */
    final List<String> traces(String what) throws SQLException {
        return Traces.of(database, what + " " + mark);
    }

    /** How many rows a table has of this workplace. */
    final int rows(String table) throws SQLException {
        try (var owner = database.connectAsOwner();
                var asked = owner.prepareStatement("select count(*) from kd." + table + " where workplace_id = ?")) {
            asked.setObject(1, workplace);
            var found = asked.executeQuery();
            found.next();
            return found.getInt(1);
        }
    }
}
