package dk.kompetencedialog.workplace.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A list of people as it is copied from a spreadsheet or a mail: cells between tabs, semicolons or commas, with or without a row of
 * headings. Without one the cell with an @ is the mail, and the others are name, unit and staff group in this order.
 */
final class PastedList {
    private static final String SEPARATORS = "\t;,";
    private static final CsvMapper CSV = new CsvMapper();

    private PastedList() {}

    /** Its rows in order; blank ones do not count. */
    static List<PastedRow> read(String text) {
        var lines = text.lines().toList();
        var separator = separator(lines);
        var rows = IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> new Line(at + 1, cells(lines.get(at), separator)))
                .toList();
        if (rows.isEmpty()) return List.of();
        var headings = headings(rows.getFirst().cells);
        return headings.isEmpty()
                ? rows.stream().map(PastedList::guessed).toList()
                : rows.stream().skip(1).map(row -> headed(row, headings)).toList();
    }

    private record Line(int number, List<String> cells) {}

    /** The one that there is most of; where there is none, a row is a name alone. */
    private static char separator(List<String> lines) {
        var text = String.join("\n", lines);
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(separator ->
                        text.chars().filter(each -> each == separator).count()))
                .orElseThrow()
                .intValue();
    }

    private static List<String> cells(String line, char separator) {
        try (var row = CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .<String[]>readValues(line)) {
            return row.hasNext() ? Stream.of(row.next()).map(String::strip).toList() : List.of();
        } catch (JacksonException unevenQuotes) {
            return Stream.of(line.split(String.valueOf(separator), -1))
                    .map(String::strip)
                    .toList();
        }
    }

    /** Which column stands where; nothing unless the row names a name, in one column or two. */
    private static Map<Column, Integer> headings(List<String> cells) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int at = 0; at < cells.size(); at++) {
            var place = at;
            Column.headed(cells.get(at)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns.containsKey(Column.NAME) || columns.containsKey(Column.FIRST_NAME) ? columns : Map.of();
    }

    private static PastedRow headed(Line line, Map<Column, Integer> columns) {
        var name = Stream.of(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME)
                .map(column -> cell(line, columns, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new PastedRow(
                line.number,
                name,
                cell(line, columns, Column.MAIL),
                cell(line, columns, Column.UNIT),
                cell(line, columns, Column.STAFF_GROUP));
    }

    private static String cell(Line line, Map<Column, Integer> columns, Column column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < line.cells.size() ? line.cells.get(at) : "";
    }

    private static PastedRow guessed(Line line) {
        var others = new ArrayList<>(line.cells);
        var mail =
                others.stream().filter(cell -> cell.contains("@")).findFirst().orElse("");
        others.remove(mail);
        return new PastedRow(line.number, at(others, 0), mail, at(others, 1), at(others, 2));
    }

    private static String at(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
