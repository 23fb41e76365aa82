package dk.kompetencedialog.mus.figures.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind.
 *
 * @param of how many reported; null where that is not told
 */
public record FigureTable(
        String title, List<Row> rows, @Nullable Integer of) {
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param count how many; 0 for five at least, null where it is not told
     */
    public record Row(String name, @Nullable Integer count) {}

    /** Whether anything is told. */
    public boolean tells() {
        return rows.stream().anyMatch(row -> row.count != null);
    }

    /** How long a row's bar is, in hundredths. */
    public int share(Row row) {
        var count = row.count;
        return count == null || of == null || of == 0 ? 0 : Math.round(100f * count / of);
    }
}
