package dk.kompetencedialog.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeadingTests {
    private static final Locale DANISH = Locale.of("da", "DK");

    @Test
    void aShortFirstSentenceIsAHeading() {
        assertThat(Heading.of("Data i hverdagen. Alle skal kunne læse tal.", DANISH))
                .isEqualTo(new Heading("Data i hverdagen", "Alle skal kunne læse tal."));
        assertThat(Heading.of("Tør vi spørge? Ja.", DANISH)).isEqualTo(new Heading("Tør vi spørge?", "Ja."));
    }

    @Test
    void soIsALineOfItsOwn() {
        assertThat(Heading.of("Data i hverdagen\nAlle skal kunne læse tal.", DANISH))
                .isEqualTo(new Heading("Data i hverdagen", "Alle skal kunne læse tal."));
    }

    @Test
    void oneShortSentenceIsAHeadingAlone() {
        assertThat(Heading.of("Lede på afstand", DANISH)).isEqualTo(new Heading("Lede på afstand", ""));
    }

    @Test
    void aLongFirstSentenceStaysText() {
        var text = "Alle skal kunne læse de tal, vi styrer efter, og bruge dem i egne opgaver. Det øver vi.";
        assertThat(Heading.of(text, DANISH)).isEqualTo(new Heading("", text));
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(Heading.of("Kurser mv. for alle i 2. halvår. Resten venter.", DANISH)
                        .heading())
                .isEqualTo("Kurser mv. for alle i 2. halvår");
    }
}
