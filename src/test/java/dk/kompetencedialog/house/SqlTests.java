package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL is put together from what stands in the source: what somebody wrote comes as a parameter. */
class SqlTests {
    private static final String TEXT = "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"";
    private static final Pattern ONE_TEXT = Pattern.compile(TEXT);
    private static final Pattern PUT_BEHIND =
            Pattern.compile("\\s*\\+\\s*((?:" + TEXT + ")|[A-Za-z_][\\w.]*(?:\\([^)]*\\))?)");
    private static final Pattern PUT_INTO = Pattern.compile("\\s*\\.formatted\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern BETWEEN_ARGUMENTS = Pattern.compile(",(?=(?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*$)");
    private static final Pattern ONE_OF_TWO_TEXTS =
            Pattern.compile("[\\w.]+(?:\\(\\))?\\s*\\?\\s*(?:" + TEXT + ")\\s*:\\s*(?:" + TEXT + ")");
    private static final Pattern FORMATTED_OTHERWISE =
            Pattern.compile("(String\\.format\\(|MessageFormat\\.format\\(|\\.append\\()\\s*(" + TEXT + ")");
    private static final Pattern BEGINS_AS_SQL =
            Pattern.compile("(?is)\"+\\s*(select|insert|update|delete|with|where|from|set|join|and|order by)\\b.*");
    private static final Pattern CONSTANT =
            Pattern.compile("([A-Z]\\w*\\.)?[A-Z][A-Z_]+(\\.formatted\\(\"[\\w.]+\"\\))?");

    /** Names of tables and columns and parts of statements, each of which its callers give as a text of the source. */
    private static final Set<String> GIVEN = Set.of(
            "table",
            "link.table",
            "linked.what",
            "rows.table",
            "mark.table",
            "column",
            "columns",
            "mark.column",
            "rows.where",
            "mark.where",
            "also",
            "rows(kind)",
            "own.table()",
            "IN_FORCE_LATER.formatted(\"x.\" + time)",
            "which",
            "about",
            "kind",
            "rows",
            "from(mark, also)",
            "DueRows.due(\"id, number\", DueRows.WORDINGS)",
            "DueRows.due(\"id\", rows)");

    @Test
    void nothingThatWasWrittenIsPutIntoIt() {
        assertThat(Sources.below("src/main/java", ".java").stream().flatMap(SqlTests::putIntoSql))
                .isEmpty();
    }

    private static Stream<String> putIntoSql(Path file) {
        var source = Sources.text(file);
        return Stream.concat(putTogether(source), formattedOtherwise(source))
                .filter(piece -> !ONE_TEXT.matcher(piece).matches()
                        && !ONE_OF_TWO_TEXTS.matcher(piece).matches()
                        && !CONSTANT.matcher(piece).matches()
                        && !GIVEN.contains(piece))
                .map(piece -> file.getFileName() + ": " + piece);
    }

    /** All that is put behind a text or into it, to the end. */
    private static Stream<String> putTogether(String source) {
        var pieces = new ArrayList<String>();
        for (var text = ONE_TEXT.matcher(source); text.find(); ) {
            if (!BEGINS_AS_SQL.matcher(text.group()).matches()) continue;
            var behind = PUT_BEHIND.matcher(source);
            int end = text.end();
            while (behind.region(end, source.length()).lookingAt()) {
                pieces.add(behind.group(1));
                end = behind.end();
            }
            var into = PUT_INTO.matcher(source);
            if (into.region(end, source.length()).lookingAt())
                BETWEEN_ARGUMENTS
                        .splitAsStream(into.group(1))
                        .map(String::strip)
                        .forEach(pieces::add);
        }
        return pieces.stream();
    }

    private static Stream<String> formattedOtherwise(String source) {
        return FORMATTED_OTHERWISE
                .matcher(source)
                .results()
                .filter(hit -> BEGINS_AS_SQL.matcher(hit.group(2)).matches())
                .map(hit -> hit.group(1) + hit.group(2));
    }
}
