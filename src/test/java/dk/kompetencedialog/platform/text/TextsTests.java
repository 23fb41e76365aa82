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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTests {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern USED = Pattern.compile("\\bt(?:\\(\\))?\\.get\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern THROWN = Pattern.compile("new Sentence\\([^;\"]*\"([\\w.-]+)\"");

    private final Messages messages = new Messages(false, true);
    private final Texts danish = messages.in(Language.DA);
    private final Texts english = messages.in(Language.EN);

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(new TreeSet<>(english.keys())).isEqualTo(new TreeSet<>(danish.keys()));
    }

    @Test
    void both_languages_take_the_same_arguments_and_say_nothing_at_the_same_places() {
        for (String key : danish.keys()) {
            assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(danish.get(key)));
            assertThat(english.get(key).isBlank())
                    .as(key)
                    .isEqualTo(danish.get(key).isBlank());
        }
    }

    @Test
    void every_text_a_template_or_a_sentence_names_is_there() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            named.addAll(named(USED, source));
            named.addAll(named(THROWN, source));
        }
        assertThat(named).contains("platform.error.home").allMatch(danish::has, "has a text");
    }

    @Test
    void an_apostrophe_is_an_apostrophe() {
        Texts t = new Texts(Language.DA, Map.of("a", "Husk Lis' pointe", "b", "Lis' {0}, {1,choice,1#én|1<{1}}"), true);
        assertThat(t.get("a")).isEqualTo("Husk Lis' pointe");
        assertThat(t.get("b", "pointe", 1200)).isEqualTo("Lis' pointe, 1.200");
    }

    @Test
    void what_is_said_is_never_a_pattern() {
        Texts t = new Texts(Language.DA, Map.of("a", "Seddel: {0}"), true);
        assertThat(t.get("a", "{1} 'ja'")).isEqualTo("Seddel: {1} 'ja'");
    }

    @Test
    void a_missing_text_is_an_error_in_tests_and_shows_its_key_to_people() {
        assertThatThrownBy(() -> danish.get("platform.nothing")).hasMessageContaining("platform.nothing");
        assertThat(new Messages(false, false).in(Language.DA).get("platform.nothing"))
                .isEqualTo("platform.nothing");
    }

    @Test
    void a_module_gets_its_texts_as_json() {
        Texts t = new Texts(
                Language.DA, Map.of("phone.js.a", "»Ja«", "phone.js.b", "\"nej\"</script>", "phone.title", "x"), true);
        assertThat(t.json("phone.js.")).isEqualTo("{\"a\":\"»Ja«\",\"b\":\"\\\"nej\\\"\\u003c/script>\"}");
    }

    private static Set<String> named(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Stream.of("src/main/jte", "src/main/java").flatMap(TextsTests::walk)) {
            return files.filter(f -> f.toString().matches(".*\\.jte|.*/[A-Z]\\w+\\.java"))
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
