package dk.kompetencedialog.document.page;

import dk.kompetencedialog.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide a table's columns are, and what its opening takes. Fixed before layout, so one long word cannot push the others off the paper. */
public final class Columns {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 34;
    /** Narrow ones of a table's letters, so that rather too few are counted on a line. */
    private static final double LETTERS_IN_FULL_WIDTH = 84;

    private static final double LETTERS_OF_PADDING = 2;
    private static final double LINE_MM = 4.8;
    private static final double PADDING_MM = 4;
    private static final double PAGE_MM = 220;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Columns() {}

    /** A width for each column in per cent of the table, from the longest text that it holds. */
    public static List<Double> percents(Table table) {
        List<Integer> weights = new ArrayList<>();
        for (int column = 0; column < table.header().size(); column++) {
            weights.add(weight(table, column));
        }
        double sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream()
                .map(weight -> Math.round(1000 * weight / sum) / 10.0)
                .toList();
    }

    /** The height that its titles and its first row may take, in mm; rather too much than too little. They are not parted by the end of a page. */
    public static double opening(Table table) {
        var rows = table.rows().isEmpty()
                ? List.of(table.header())
                : List.of(table.header(), table.rows().getFirst());
        var percents = percents(table);
        double height = rows.stream()
                .mapToDouble(row -> lines(row, percents) * LINE_MM + PADDING_MM)
                .sum();
        return Math.min(height, PAGE_MM);
    }

    private static long lines(List<String> row, List<Double> percents) {
        return IntStream.range(0, row.size())
                .mapToLong(column -> lines(row.get(column), percents.get(column)))
                .max()
                .orElse(1);
    }

    private static long lines(String cell, double percent) {
        double letters = Math.max(1, LETTERS_IN_FULL_WIDTH * percent / 100 - LETTERS_OF_PADDING);
        return cell.lines()
                .mapToLong(line -> (long) Math.ceil(Math.max(1, line.length()) / letters))
                .sum();
    }

    private static int weight(Table table, int column) {
        Stream<String> cells = table.rows().stream().map(row -> row.get(column));
        return Stream.concat(Stream.of(table.header().get(column)), cells)
                .mapToInt(Columns::weight)
                .max()
                .orElse(NARROWEST);
    }

    /** A text wants its length, within reason; and its longest word whole, where that can be. */
    private static int weight(String text) {
        int word = BLANKS.splitAsStream(text).mapToInt(String::length).max().orElse(0);
        return Math.clamp(Math.max(text.length() / 2, word + 3), NARROWEST, WIDEST);
    }
}
