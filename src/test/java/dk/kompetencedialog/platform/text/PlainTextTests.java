package dk.kompetencedialog.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {
    @Test
    void trimsAndComposes() {
        assertThat(PlainText.of("  A\u030Arhus \u00A0", 60, false)).isEqualTo("Århus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Æblerødgrød på Ærø",
                "👩‍💻 mødeledelse",
                "❤️ ja",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "Økonomi & <jura>",
                "日本語",
                "100 % – §8"
            })
    void keepsWhatPeopleWrite(String text) {
        assertThat(PlainText.of(text, 60, false)).isEqualTo(text);
    }

    @Test
    void keepsLinesOnlyWhereTheyBelong() {
        assertThat(PlainText.of("en\r\nto\u2028tre", 60, true)).isEqualTo("en\nto\ntre");
        assertThat(PlainText.of("en\r\nto\ttre", 60, false)).isEqualTo("en to tre");
    }

    @Test
    void takesOutWhatTypesettersLeave() {
        assertThat(PlainText.of("kompe\u00ADtence\u200B\uFEFF", 60, false)).isEqualTo("kompetence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B", "\u200D\uFE0F", "\u3164", "\u2800", "\n\n"})
    void refusesTheEmpty(String text) {
        assertThatThrownBy(() -> PlainText.of(text, 60, true)).hasMessage("text.empty");
        assertThat(PlainText.ofAny(text, 60, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0007b", "a\u001Bb", "a\u009Fb", "a\uD800b", "a\uE000b", "a\uFFFEb", "a\uFFF9b"})
    void refusesWhatCannotBeSeen(String text) {
        assertThatThrownBy(() -> PlainText.of(text, 60, true)).hasMessage("text.control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u2066b", "a\u200Fb", "a\u061Cb"})
    void refusesWhatTurnsTheReading(String text) {
        assertThatThrownBy(() -> PlainText.of(text, 60, true)).hasMessage("text.direction");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(PlainText.of("😀".repeat(60), 60, false)).hasSize(120);
        assertThatThrownBy(() -> PlainText.of("😀".repeat(61), 60, false)).hasMessage("text.tooLong");
    }

    @Test
    void blankLinesInARowAreOne() {
        assertThat(PlainText.of("a\n \n\n\nb\nc", 500, true)).isEqualTo("a\n\nb\nc");
    }

    @Test
    void marksInPilesAndTagsWithoutAFlagAreRefused() {
        assertThatThrownBy(() -> PlainText.of("a" + "\u0301\u0323".repeat(20), 60, false))
                .hasMessage("text.control");
        assertThatThrownBy(() -> PlainText.of("a\uDB40\uDC41\uDB40\uDC42", 60, false))
                .hasMessage("text.control");
        var scotland = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";
        assertThat(PlainText.of(scotland, 60, false)).isEqualTo(scotland);
    }
}
