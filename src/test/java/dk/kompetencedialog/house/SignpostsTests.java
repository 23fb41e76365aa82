package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point to is there: files, and the tests that are said to hold a promise. */
class SignpostsTests {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)");
    /** A test in code marks, with its method or whole; a method alone is one of the class named before it. */
    private static final Pattern HELD_BY = Pattern.compile("`([A-Z]\\w+Tests)?(?:\\.(\\w+))?`");

    private final Map<String, Path> tests = Sources.below("src/test/java", "Tests.java").stream()
            .collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, same) -> one));

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(documents().flatMap(SignpostsTests::strayLinks)).isEmpty();
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        assertThat(documents().flatMap(document -> missing(document).stream())).isEmpty();
    }

    private static Stream<String> strayLinks(Path document) {
        var folder = document.toAbsolutePath().getParent();
        return LINK.matcher(Sources.text(document))
                .results()
                .map(found -> found.group(1))
                .filter(path -> !Files.exists(folder.resolve(path)))
                .map(path -> document + " → " + path);
    }

    private List<String> missing(Path document) {
        var missing = new ArrayList<String>();
        var named = "";
        for (var found : HELD_BY.matcher(Sources.text(document)).results().toList()) {
            named = found.group(1) == null ? named : found.group(1);
            if (!named.isEmpty() && !isThere(named, found.group(2))) missing.add(document + " → " + found.group());
        }
        return missing;
    }

    private boolean isThere(String test, String method) {
        var file = tests.get(test);
        return file != null && (method == null || Sources.text(file).contains("void " + method + "("));
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "STYLE.md", "GLOSSARY.md", "CONTRIBUTING.md", "SECURITY.md")
                        .map(Path::of),
                Sources.below("docs", ".md").stream());
    }
}
