package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyphensTests {

    private final Hyphens hyphens = new Hyphens();

    @Test
    void longWordsMayBeDividedBetweenSyllables() {
        assertThat(hyphens.hyphenateText("kompetenceudvikling").replace('\u00ad', '-'))
                .isEqualTo("kompe-ten-ce-ud-vik-ling");
    }

    @Test
    void shortWordsAndWhatIsNoWordAreLeftAlone() {
        for (String left :
                new String[] {"", "sidemand", "2026-2028", "x".repeat(500), "😊😊😊😊😊😊😊😊😊😊😊😊😊😊"}) {
            assertThat(hyphens.hyphenateText(left)).isEqualTo(left);
        }
    }
}
