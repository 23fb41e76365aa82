package dk.kompetencedialog.document;

import dk.kompetencedialog.platform.web.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a spreadsheet: to sort, to filter and to count. Its head stays in sight, and comes again on each printed page.
 *
 * @param title the file's
 * @param name the sheet's
 * @param rows as long as the columns each; a cell is a text, a whole number or a day, and an empty text is an empty cell
 */
public record Spreadsheet(Theme theme, String title, String name, List<Column> columns, List<List<Object>> rows) {
    public Spreadsheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A column's heading, and how many letters wide it is. */
    public record Column(String heading, int width) {}

    /** The file, for Excel, with other sheets after this one. */
    public byte[] bytes(Spreadsheet... others) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kompetencedialogen", null)) {
            book.properties().setTitle(title);
            write(book.newWorksheet(name));
            for (var other : others) other.write(book.newWorksheet(other.name));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet) {
        head(sheet);
        for (int at = 0; at < rows.size(); at++) row(sheet, at + 1, rows.get(at));
        int last = Math.max(1, rows.size());
        sheet.range(0, 0, last, columns.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.setAutoFilter(0, 0, last, columns.size() - 1);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void head(Worksheet sheet) {
        var inks = new Inks(theme);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).heading);
            sheet.width(column, columns.get(column).width);
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fontColor(inks.of("#06434a").substring(1).toUpperCase(Locale.ROOT))
                .fillColor(inks.of("#dcf1f0").substring(1).toUpperCase(Locale.ROOT))
                .set();
    }

    private static void row(Worksheet sheet, int at, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case String text when text.isEmpty() -> {}
                case Integer number -> sheet.value(at, column, number);
                case LocalDate day -> {
                    sheet.value(at, column, day);
                    sheet.style(at, column).format("yyyy-mm-dd").set();
                }
                case Object text -> sheet.value(at, column, text.toString());
            }
        }
    }
}
