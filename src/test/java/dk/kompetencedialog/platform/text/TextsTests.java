package dk.kompetencedialog.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTests {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern USED = Pattern.compile("\\bt(?:\\(\\))?\\.get\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern THROWN =
            Pattern.compile("(?:new Sentence|Sentence\\s*\\.\\w+)\\((?:[^;\"]*,\\s*)?\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern REFUSED = Pattern.compile("(?:new Refusal|StartText\\s*\\.of)\\(\\s*\"([\\w-]+)\"");
    private static final Pattern BY_A_MODULE = Pattern.compile("\\bwords\\(\"([\\w.-]+)\"");
    private static final Pattern QUOTED = Pattern.compile("[\"`]([\\w.-]+)(?=[\"`]|\\$\\{)");
    /** What a terminal or a browser module says is named without its first part. */
    private static final String LEFT_OUT = "^(?:start|live\\.say|strategy\\.say)\\.";

    private final Messages messages = new Messages(false, true);
    private final Texts danish = messages.in(Language.DA);
    private final Texts english = messages.in(Language.EN);

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(new TreeSet<>(english.keys())).isEqualTo(new TreeSet<>(danish.keys()));
    }

    @Test
    void bothLanguagesTakeTheSameArgumentsAndSayNothingAtTheSamePlaces() {
        for (String key : danish.keys()) {
            assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(danish.get(key)));
            assertThat(english.get(key).isBlank())
                    .as(key)
                    .isEqualTo(danish.get(key).isBlank());
        }
    }

    @Test
    void everyTextThatIsNamedIsThere() throws IOException {
        assertThat(named(USED)).contains("platform.error.home").allMatch(danish::has, "has a text");
        assertThat(named(THROWN))
                .contains("strategy.notYet", "account.tooLarge")
                .allMatch(danish::has, "has a text");
        assertThat(named(REFUSED)).contains("port-taken").allMatch(key -> danish.has("start." + key), "has a text");
        assertThat(named(BY_A_MODULE))
                .contains("vote.none")
                .allMatch(key -> danish.has("live.say." + key) || danish.has("strategy.say." + key), "has a text");
    }

    /** A text is named whole, or by its beginning where the rest is put together. */
    @Test
    void everyTextThatIsThereIsNamed() throws IOException {
        Set<String> named = named(QUOTED);
        assertThat(danish.keys()).allMatch(key -> isNamed(key, named), "is named somewhere");
    }

    private static boolean isNamed(String key, Set<String> named) {
        String whole = key.replaceFirst(LEFT_OUT, "").replaceFirst("\\.one$", "");
        return named.contains(whole)
                || IntStream.range(0, whole.length())
                        .filter(at -> whole.charAt(at) == '.')
                        .anyMatch(at -> named.contains(whole.substring(0, at + 1)));
    }

    @Test
    void anApostropheIsAnApostrophe() {
        Texts t = new Texts(Language.DA, Map.of("a", "Husk Lis' pointe", "b", "Lis' {0}, {1,choice,1#én|1<{1}}"), true);
        assertThat(t.get("a")).isEqualTo("Husk Lis' pointe");
        assertThat(t.get("b", "pointe", 1200)).isEqualTo("Lis' pointe, 1.200");
    }

    @Test
    void whatIsSaidIsNeverAPattern() {
        Texts t = new Texts(Language.DA, Map.of("a", "Seddel: {0}"), true);
        assertThat(t.get("a", "{1} 'ja'")).isEqualTo("Seddel: {1} 'ja'");
    }

    @Test
    void aMissingTextIsAnErrorInTestsAndShowsItsKeyToPeople() {
        assertThatThrownBy(() -> danish.get("platform.nothing")).hasMessageContaining("platform.nothing");
        assertThat(new Messages(false, false).in(Language.DA).get("platform.nothing"))
                .isEqualTo("platform.nothing");
    }

    @Test
    void aModuleGetsItsTextsAsJson() {
        Texts t = new Texts(
                Language.DA, Map.of("phone.js.a", "»Ja«", "phone.js.b", "\"nej\"</script>", "phone.title", "x"), true);
        assertThat(t.json("phone.js.")).isEqualTo("{\"a\":\"»Ja«\",\"b\":\"\\\"nej\\\"\\u003c/script>\"}");
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : sources())
            pattern.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
        return named;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Stream.of("src/main/jte", "src/main/java", "src/main/resources/static/js")
                .flatMap(TextsTests::walk)) {
            return files.filter(f -> f.toString().matches(".*\\.jte|.*\\.js|.*/[A-Z]\\w+\\.java"))
                    .toList();
        }
    }

    private static Stream<Path> walk(String folder) {
        try {
            return Files.walk(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
