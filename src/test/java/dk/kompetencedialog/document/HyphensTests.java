package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.text.Language;
import org.junit.jupiter.api.Test;

class HyphensTests {

    private final Hyphens hyphens = new Hyphens();

    @Test
    void longWordsMayBeDividedBetweenSyllables() {
        assertThat(hyphens.hyphenateText("kompetenceudvikling").replace('\u00ad', '-'))
                .isEqualTo("kompe-ten-ce-ud-vik-ling");
    }

    @Test
    void aWordIsDividedBeforeAFullStopAndOnlyInDanish() {
        assertThat(Hyphens.soft("Sidemandsoplæring. Så.", Language.DA).replace('\u00ad', '-'))
                .isEqualTo("Side-mands-op-læ-ring. Så.");
        assertThat(Hyphens.soft("Internationalisation", Language.EN)).isEqualTo("Internationalisation");
    }

    @Test
    void shortWordsAndWhatIsNoWordAreLeftAlone() {
        for (String left : new String[] {
            "",
            "sidemand",
            "2026-2028",
            "x".repeat(500),
            "😊😊😊😊😊😊😊😊😊😊😊😊😊😊",
            "www.kompetencesekretariatet.dk/kompetenceudvikling",
            "kompetencesekretariatet@example.dk"
        }) {
            assertThat(hyphens.hyphenateText(left)).isEqualTo(left);
        }
    }
}
