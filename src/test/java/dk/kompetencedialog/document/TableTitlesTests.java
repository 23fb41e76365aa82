package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Block.Lead;
import dk.kompetencedialog.document.Block.Paragraph;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Table;
import dk.kompetencedialog.document.Block.Trace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever on a page a table begins or goes on, its titles stand above its rows, on the paper and not beside it. */
class TableTitlesTests {

    private static final String CELL = "Række, der svarer på det, udvalget er bedt om, og siger hvordan. ";
    private static final double TOP_MARGIN = 27 / 25.4 * 72;

    /** Every line of a page, and what is between them, comes to be the one above the table for some of these. */
    static IntStream pushes() {
        return IntStream.range(0, 90);
    }

    @ParameterizedTest
    @MethodSource("pushes")
    void titlesStandAboveTheRowsOfEveryPage(int push) throws Exception {
        try (Print print = new Print(paper(push))) {
            for (int page = 1; page <= print.file.getNumberOfPages(); page++) titlesStand(print.lines(page), page);
        }
    }

    private static void titlesStand(List<Print.Line> lines, int page) {
        double titles = -1;
        for (Print.Line line : lines) {
            if (line.text().startsWith("Titel")) {
                assertThat(line.text()).as("the titles of page " + page).contains("Titel et", "Titel to", "Titel tre");
                assertThat(line.y()).as("the titles of page " + page).isGreaterThan(TOP_MARGIN);
                titles = line.y();
            }
            if (line.text().startsWith("Overskrift")) titles = -1;
            if (line.text().contains("Række"))
                assertThat(titles).as(line + " of page " + page).isPositive();
        }
        assertThat(lines.get(lines.size() - 2).text())
                .as("the last line of page " + page)
                .doesNotStartWith("Overskrift")
                .doesNotStartWith("Indledning")
                .doesNotStartWith("Titel");
    }

    /** Two tables as what § 8 asks for has them: one after a paragraph, one under a caption. */
    private static Document paper(int push) {
        Block whole = new Paragraph("Linje\n".repeat(push / 2 + 1));
        var before = push % 2 == 0 ? Section.of("Formål", whole) : Section.of("Formål", whole, new Trace("små", "ord"));
        var tables = Section.of(
                "Overskrift for det hele",
                new Lead("Indledning, der siger, hvad tabellen er."),
                table("", 7),
                table("Overskrift for grupperne", 4));
        return new Document(Papers.KLIT, Papers.smallest().front(), List.of(before, tables));
    }

    private static Table table(String caption, int rows) {
        return new Table(
                caption,
                List.of("Titel et", "Titel to", "Titel tre"),
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of(CELL, "Ja", CELL.repeat(1 + row % 4)))
                        .toList());
    }
}
