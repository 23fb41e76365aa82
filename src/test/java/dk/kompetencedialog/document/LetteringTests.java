package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTests {
    private static final Drawing.Letters TYPE = new Drawing.Letters(8, false, "#000000");

    @Test
    void noLineIsWiderThanItsColumnAndNothingIsLost() {
        var text = "Medarbejderudviklingssamtaler 😊 og " + "ø".repeat(500) + " مرحبا بالعالم";
        var lines = Lettering.lines(text, TYPE, 90);
        assertThat(lines)
                .allSatisfy(line -> assertThat(Lettering.width(line, TYPE)).isLessThanOrEqualTo(90));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void linesAreBrokenBetweenWordsAndWhereTheyWereWritten() {
        assertThat(Lettering.lines("Læse data\n\nog dele", TYPE, 500)).isEqualTo(List.of("Læse data", "", "og dele"));
        assertThat(Lettering.lines("Vi læser data sammen", TYPE, Lettering.width("Vi læser data", TYPE)))
                .isEqualTo(List.of("Vi læser data", "sammen"));
    }

    @Test
    void semiboldIsWider() {
        assertThat(Lettering.width("Kompetencer", new Drawing.Letters(8, true, "#000000")))
                .isGreaterThan(Lettering.width("Kompetencer", TYPE));
    }

    @Test
    void whatRunsFromTheRightIsSeenTurnedAndBracketsMirrored() {
        assertThat(RightToLeft.seen("Data", false)).isEqualTo("Data");
        assertThat(RightToLeft.seen("אב (גד) AB", true)).isEqualTo("AB (דג) בא");
    }
}
