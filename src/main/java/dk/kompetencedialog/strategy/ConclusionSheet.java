package dk.kompetencedialog.strategy;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.platform.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workshop's conclusions as a spreadsheet, a row for each: to sort, to filter and to count.
 *
 * @param title the workshop's
 * @param boards the number of each conclusion's board, from 1
 */
record ConclusionSheet(String title, List<Concluded> conclusions, Map<UUID, Integer> boards, Texts t) {
    private static final List<String> COLUMNS =
            List.of("number", "board", "kind", "text", "whom", "notes", "dots", "stacks");
    private static final int[] WIDTHS = {7, 8, 24, 72, 32, 13, 10, 40};

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kompetencedialogen", null)) {
            book.properties().setTitle(title);
            var sheet = book.newWorksheet(t.get("strategy.sheet"));
            head(sheet);
            for (int at = 0; at < conclusions.size(); at++) row(sheet, at + 1, conclusions.get(at));
            sheet.range(0, 0, Math.max(1, conclusions.size()), COLUMNS.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.setAutoFilter(0, 0, Math.max(1, conclusions.size()), COLUMNS.size() - 1);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, t.get("strategy.sheet." + COLUMNS.get(column)));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1)
                .style()
                .bold()
                .fontColor("06434A")
                .fillColor("DCF1F0")
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void row(Worksheet sheet, int at, Concluded one) {
        sheet.value(at, 0, at);
        sheet.value(at, 1, boards.get(one.id()));
        sheet.value(at, 2, t.get("strategy.title." + one.kind()));
        sheet.value(at, 3, one.text());
        sheet.value(at, 4, whom(one));
        sheet.value(at, 5, one.behind().size());
        sheet.value(at, 6, dots(one));
        sheet.value(at, 7, stacks(one));
    }

    private String whom(Concluded one) {
        return one.groups().isEmpty()
                ? t.get("strategy.everyone")
                : one.groups().stream().map(Concluded.Group::name).collect(Collectors.joining(", "));
    }

    /** Those of each stack or loose note once. */
    private static int dots(Concluded one) {
        return one.behind().stream()
                .collect(Collectors.toMap(Behind::target, Behind::dots, Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static String stacks(Concluded one) {
        return one.behind().stream()
                .map(Behind::stack)
                .filter(name -> name != null && !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
