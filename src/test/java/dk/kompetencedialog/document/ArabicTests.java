package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicTests {

    @Test
    void lettersTakeTheFormOfTheirPlace() {
        assertThat(Arabic.joined("بيت")).isEqualTo("\uFE91\uFEF4\uFE96");
        assertThat(Arabic.joined("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
    }

    @Test
    void lamAndAlefAreOneSign() {
        assertThat(Arabic.joined("لا")).isEqualTo("\uFEFB");
        assertThat(Arabic.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    }

    @Test
    void vowelMarksDoNotPartLetters() {
        assertThat(Arabic.joined("بَيت")).isEqualTo("\uFE91\u064E\uFEF4\uFE96");
    }

    @Test
    void otherTextIsLeftAsItIs() {
        assertThat(Arabic.joined("Vi siger hej 😊 2026")).isEqualTo("Vi siger hej 😊 2026");
    }

    @Test
    void aFormCanBeTakenApart() {
        assertThat(Arabic.apart("\uFEFB")).isEqualTo("لا");
    }
}
