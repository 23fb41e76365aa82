package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that say nothing, clocks that tests cannot move, and tests that wait by sleeping or do not run at all. */
class NamesTests {
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Dto|DTO|Manager|Helper|Util|Utils|Service)\\.java");
    private static final Pattern CLOCK_OF_SQL =
            Pattern.compile("(?i)\\b(now\\(\\)|current_timestamp|clock_timestamp|current_date|localtime)");

    /** Whoever breaks into the program could say of its clock what they like: docs/adr/0017-audit.md. */
    private static final String BOUND_OF_THE_BOOK =
            "bound timestamptz := least(before, now() - make_interval(years => kd.audit_years()));";

    private static final Pattern OWN_CLOCK = Pattern.compile(
            "\\b(Instant|LocalDate|LocalDateTime|OffsetDateTime|ZonedDateTime)\\.now\\((?!clock|ZoneOffset)");
    private static final Pattern SLOTHFUL = Pattern.compile(
            "@Disabled|@Enabled|Assumptions|assumeThat|\\.sleep\\(|waitForTimeout|assertTrue\\(true\\)");

    @Test
    void namesSaySomething() {
        assertThat(files("src", ".java")
                        .filter(file -> EMPTY_NAME
                                .matcher(file.getFileName().toString())
                                .matches()))
                .isEmpty();
    }

    @Test
    void sqlNeverAsksForTheTime() {
        assertThat(Stream.concat(
                                files("src/main/resources/db", ".sql").map(NamesTests::withoutComments),
                                files("src/main/java", ".java").flatMap(NamesTests::textBlocks))
                        .flatMap(sql -> CLOCK_OF_SQL.matcher(sql).results().map(hit -> around(sql, hit))))
                .containsExactly(BOUND_OF_THE_BOOK);
    }

    private static String around(String sql, MatchResult hit) {
        return sql.substring(sql.lastIndexOf('\n', hit.start()) + 1, sql.indexOf('\n', hit.end()))
                .strip();
    }

    @Test
    void theProgramHasOneClock() {
        assertThat(files("src/main/java", ".java")
                        .filter(file -> OWN_CLOCK.matcher(Sources.text(file)).find()))
                .isEmpty();
    }

    /** A measure is no test: it sends by the clock. */
    @Test
    void testsRunAndDoNotSleep() {
        assertThat(files("src/test/java", ".java")
                        .filter(file -> !file.endsWith("NamesTests.java")
                                && !file.getParent().endsWith("measure"))
                        .filter(file -> SLOTHFUL.matcher(Sources.text(file)).find()))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = files("src/main/java", ".java")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))
                        || !Sources.text(folder.resolve("package-info.java")).contains("@NullMarked"))
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static Stream<Path> files(String folder, String ending) {
        return Sources.below(folder, ending).stream();
    }

    private static String withoutComments(Path sql) {
        return Sources.text(sql).replaceAll("--.*", "");
    }

    private static Stream<String> textBlocks(Path java) {
        return Pattern.compile("(?s)\"\"\"(.*?)\"\"\"")
                .matcher(Sources.text(java))
                .results()
                .map(hit -> hit.group(1));
    }
}
