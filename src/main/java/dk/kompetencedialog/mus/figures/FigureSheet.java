package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.document.Spreadsheet;
import dk.kompetencedialog.document.Spreadsheet.Column;
import dk.kompetencedialog.mus.figures.page.FigureTable;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as a spreadsheet; what is not told is said so. */
record FigureSheet(String title, List<FigureTable> tables, Texts t) {

    byte[] bytes() {
        var columns = List.of(
                new Column(t.get("mus.figures.sheet.table"), 36),
                new Column(t.get("mus.figures.sheet.category"), 48),
                new Column(t.get("mus.figures.sheet.count"), 16));
        var rows = tables.stream()
                .flatMap(table -> table.rows().stream()
                        .map(row -> List.<Object>of(table.title(), row.name(), count(row.count()))))
                .toList();
        return new Spreadsheet(Theme.W2, title, t.get("mus.figures.sheet"), columns, rows).bytes();
    }

    private Object count(@Nullable Integer count) {
        if (count == null) return t.get("mus.figures.untold");
        return count == Figure.IN_WORDS ? t.get("mus.figures.five") : count;
    }
}
