package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No picture is drawn of a side of the council or of a table in the room: nothing that people write, give or are counted by knows of either, and
 * nothing is counted by side. Who wants to draw one makes first the gate that holds back every cell under five, and lets it through here by name.
 */
class SidesTests {
    /** Where somebody sits in the council, and what its sides said and signed, openly and in their own name. */
    private static final List<String> OPENLY =
            List.of("council_seat.side", "evaluation_signature.side", "revision_seat.side", "verdict.side");

    private static final Pattern COUNTED_IN_SQL = Pattern.compile(
            "(?is)group by [^;\"]*?\\bside\\b|partition by [^;\"]*?\\bside\\b|\\b(count|sum|avg|array_agg|string_agg)\\s*\\([^)]*\\bside\\b"
                    + "|filter\\s*\\(\\s*where[^)]*\\bside\\b");
    private static final Pattern COUNTED_IN_JAVA =
            Pattern.compile("(groupingBy|partitioningBy)\\s*\\([^;]{0,80}?(::side\\b|\\.side\\(\\))");

    @Test
    void nothingButTheCouncilsOwnPapersKnowsOfASide() throws SQLException {
        assertThat(columns("side|sides|fraction")).containsExactlyElementsOf(OPENLY);
    }

    @Test
    void nothingKnowsOfATableInTheRoomOrOfAUnion() throws SQLException {
        assertThat(columns(
                        "(.*_)?(table|desk|bord)(_(id|no|number|name))?|(.*_)?(union|organisation|organization)(_.*)?"))
                .isEmpty();
    }

    @Test
    void nothingIsCountedBySide() {
        assertThat(Stream.concat(
                                counted("src/main/java", ".java", COUNTED_IN_JAVA),
                                Stream.concat(
                                        counted("src/main/java", ".java", COUNTED_IN_SQL),
                                        counted("src/main/resources/db", ".sql", COUNTED_IN_SQL)))
                        .map(Path::toString))
                .isEmpty();
    }

    private static Stream<Path> counted(String folder, String ending, Pattern how) {
        return Sources.below(folder, ending).stream()
                .filter(file -> how.matcher(Sources.text(file)).find());
    }

    private static List<String> columns(String called) throws SQLException {
        try (var owner = TestDatabase.fresh().connectAsOwner();
                var asked = owner.prepareStatement("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'kd' and column_name ~ ('^(' || ? || ')$') order by 1
                        """)) {
            asked.setString(1, called);
            var found = new ArrayList<String>();
            for (var rows = asked.executeQuery(); rows.next(); ) found.add(rows.getString(1));
            return found;
        }
    }
}
