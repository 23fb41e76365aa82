package dk.kompetencedialog.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet gets in a file of rows: text, whatever it begins with. */
class CellsTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(1)"})
    void whatWouldBeWorkedOutHasAnApostropheBeforeIt(String text) {
        assertThat(Cells.csv(Stream.of(List.of("a", text, "b")))).isEqualTo("\uFEFF\"a\";\"'" + text + "\";\"b\"\r\n");
    }

    @Test
    void aQuoteBeginsNoCell() {
        assertThat(Cells.csv(Stream.of(List.of("Mette\";\"=1+1", "Ø"))))
                .isEqualTo("\uFEFF\"Mette\"\";\"\"=1+1\";\"Ø\"\r\n");
    }
}
