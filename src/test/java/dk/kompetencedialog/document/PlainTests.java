package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTests {

    @Test
    void controlAndDirectionMarksAreTakenOut() {
        assertThat(Plain.text("a\u0000b\u0007c\u001bd\u202Ee\u2066f\uFEFFg")).isEqualTo("abcdefg");
    }

    @Test
    void halvesAndSignsWithoutMeaningShowAsMissing() {
        assertThat(Plain.text("a\uD83Db\uDE0Ac\uFFFFd\uE000e")).isEqualTo("a�b�c�d�e");
    }

    @Test
    void lettersAreComposed() {
        assertThat(Plain.text("A\u030Arhus pa\u030A")).isEqualTo("Århus på");
    }

    @Test
    void linesAreKeptInTextAndJoinedInALine() {
        assertThat(Plain.text(" a\r\nb\rc\n")).isEqualTo("a\nb\nc");
        assertThat(Plain.line("a\r\nb")).isEqualTo("a b");
    }

    @Test
    void emojiAreLeftWithTheirOutlines() {
        assertThat(Plain.text("👍🏽 ❤️ 👩‍💻")).isEqualTo("👍 ❤ 👩💻");
    }

    @Test
    void aPastedBulletIsABullet() {
        assertThat(Plain.text("\uF0B7 punkt")).isEqualTo("• punkt");
    }
}
