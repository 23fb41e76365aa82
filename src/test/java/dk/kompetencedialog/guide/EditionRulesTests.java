package dk.kompetencedialog.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition that is not whole stops the program at start, with a line that says where. */
class EditionRulesTests {
    private static final String DANISH = "w1-strategy.2026-1.da.yaml";
    private static final String ENGLISH = "w1-strategy.2026-1.en.yaml";

    static Stream<String> shipped() {
        return new Editions().codes().stream().flatMap(code -> Stream.of(code + ".da.yaml", code + ".en.yaml"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void neverCallsOurContentOfficialOrWritingAnonymous(String file) throws IOException {
        assertThat(content(file)).doesNotContainPattern(Pattern.compile("(?iu)offici|anonym|lorem|todo|fixme|\\?\\?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                title: Kompetencestrategi          | title: ''                  | title is empty
                  INTRO: 5                         | # none                     | minutes.INTRO is missing
                noteCap: 5                         | noteCap: 0                 | noteCap and dots must be at least 1
                dots: 3                            | dots: 0                    | noteCap and dots must be at least 1
                - key: goals                       | - key: tasks               | zone «tasks» stands twice
                - key: competences                 | - key: direction           | board «direction» stands twice
                suggests: [GOAL]                   | suggests: [METHOD]         | suggests [METHOD], which the board does not offer
                question: patterns                 | question: nowhere          | no question «nowhere»
                """)
    void saysWhatIsWrong(String good, String bad, String sentence) throws IOException {
        assertThat(problemsWith(good, bad))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("w1-strategy.2026-1.da: ")
                        .contains(sentence));
    }

    @Test
    void threeToFiveQuestionsABoard() throws IOException {
        String six = """
                      - key: sixth
                        text: Og hvad så?
                        followUps: []
                    hints:
                """;
        assertThat(problemsWith("    hints:\n", six))
                .contains("w1-strategy.2026-1.da: direction: 3 to 5 questions, not 6");
    }

    @Test
    void bothLanguagesAreBuiltAlike() throws IOException {
        assertThat(EditionRules.problems(List.of(read(DANISH, "", ""), read(ENGLISH, "", ""))))
                .isEmpty();
        assertThat(problemsWith("minutes:\n  WELCOME: 15", "minutes:\n  WELCOME: 20"))
                .contains("w1-strategy.2026-1: minutes.WELCOME is not the same in da and en");
        assertThat(problemsWith("          - Hvad kan ikke vente?\n", ""))
                .contains("w1-strategy.2026-1: boards[0].questions[3].followUps is not the same in da and en");
        assertThat(problemsWith("shape: LARGE", "shape: FIELD"))
                .contains("w1-strategy.2026-1: boards[1].zones[0].shape is not the same in da and en");
    }

    @Test
    void danishHasAnEnglishTwin() throws IOException {
        assertThat(EditionRules.problems(List.of(read(DANISH, "", ""))))
                .containsExactly("w1-strategy.2026-1 has no English edition");
    }

    @Test
    void aProblemStopsTheStart() throws IOException {
        List<Edition> alone = List.of(read(DANISH, "", ""));
        assertThatThrownBy(() -> new Editions(alone))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("guides/ cannot be used:\n  w1-strategy.2026-1 has no English edition");
    }

    @ParameterizedTest
    @CsvSource({"focus:, focuss:", "- key: tasks, - kee: tasks", "colour: TURQUOISE, colour: MAUVE", "title:, title"})
    void aFileThatCannotBeReadIsNamed(String good, String bad) {
        assertThatThrownBy(() -> read(DANISH, good, bad))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("guides/" + DANISH + " cannot be read: ");
    }

    @Test
    void theNameOfAFileMustBeTrue() {
        assertThatThrownBy(() -> read(DANISH, "code: w1-strategy.2026-1", "code: w1-strategy.2027-1"))
                .hasMessage("guides/" + DANISH + " says it is w1-strategy.2027-1.da.yaml");
    }

    private static List<String> problemsWith(String good, String bad) throws IOException {
        return EditionRules.problems(List.of(read(DANISH, good, bad), read(ENGLISH, "", "")));
    }

    private static Edition read(String file, String good, String bad) throws IOException {
        String text = content(file);
        assertThat(text).contains(good);
        byte[] changed = text.replaceFirst(Pattern.quote(good), bad).getBytes(StandardCharsets.UTF_8);
        return EditionFiles.read(file, new ByteArrayInputStream(changed));
    }

    private static String content(String file) throws IOException {
        try (InputStream in = EditionRulesTests.class.getResourceAsStream("/guides/" + file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
