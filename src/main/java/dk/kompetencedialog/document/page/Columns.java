package dk.kompetencedialog.document.page;

import dk.kompetencedialog.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How wide a table's columns are. Fixed before layout, so one long word cannot push the others off the paper. */
public final class Columns {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 34;
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
