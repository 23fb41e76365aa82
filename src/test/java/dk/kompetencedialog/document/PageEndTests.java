package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Block.Gap;
import dk.kompetencedialog.document.Block.Labels;
import dk.kompetencedialog.document.Block.Lead;
import dk.kompetencedialog.document.Block.Paragraph;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where one page ends and the next begins: what opens something stays with what it opens. */
class PageEndTests {

    private static final String LONG = "Vi lærer det i opgaverne, med en kollega ved siden af. ".repeat(9);

    /** Every line of a page comes to be the last one for some of these. */
    static IntStream pushes() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("pushes")
    void noPageEndsWithWhatOpensTheNext(int push) throws Exception {
        try (Print print = new Print(strategy(push))) {
            assertThat(print.file.getNumberOfPages()).isGreaterThan(4);
            for (int page = 1; page < print.file.getNumberOfPages(); page++) {
                assertThat(lastLine(print.page(page)))
                        .as("the last line of page " + page)
                        .doesNotStartWith("Overskrift")
                        .doesNotStartWith("Indledning")
                        .doesNotStartWith("Gælder");
            }
        }
    }

    private static String lastLine(String page) {
        var lines = page.lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines.getLast()).as("the foot").startsWith("Klitstyrelsen");
        return lines.get(lines.size() - 2).strip();
    }

    private static Document strategy(int push) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Overskrift for formålet", new Paragraph("Linje\n".repeat(push + 1))));
        for (int chapter = 1; chapter <= 2; chapter++) {
            sections.add(opened("Overskrift " + chapter, statements(chapter)));
            sections.add(opened("Overskrift for en tabel", List.of(table())));
            sections.add(opened("Overskrift med intet", List.of(new Gap("Der er ikke skrevet noget endnu."))));
            sections.add(opened("Overskrift med grupper", List.of(area(1, 1), area(2, 9), area(3, 3))));
        }
        return new Document(Papers.KLIT, Papers.smallest().front(), sections);
    }

    /** Its first row is too high for what is left of many a page. */
    private static Block table() {
        var row = List.of("Administrative", LONG);
        return new Block.Table("", List.of("Overskrift for gruppen", "Det svarer på det"), List.of(row, row));
    }

    private static Section opened(String heading, List<? extends Block> blocks) {
        var all = new ArrayList<Block>(List.of(new Lead("Indledning til det, der kommer.")));
        all.addAll(blocks);
        return new Section("", heading, all);
    }

    private static Section area(int number, int statements) {
        return new Section(String.valueOf(number), "Overskrift for et område", statements(statements));
    }

    private static List<Block> statements(int count) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(at -> statement(at).stream())
                .toList();
    }

    private static List<Block> statement(int length) {
        return List.of(
                new Labels("Gælder", List.of("hele arbejdspladsen")),
                new Paragraph(LONG.repeat(length % 3 + 1)),
                new Trace("7 sedler bag", "fra plade 2 · bunken »Data i hverdagen« · 7 prikker"));
    }
}
