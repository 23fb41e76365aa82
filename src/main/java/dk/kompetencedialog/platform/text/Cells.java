package dk.kompetencedialog.platform.text;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Rows of text for a spreadsheet, as UTF-8 with semicolons: what Danish and English spreadsheets open at a press. */
public final class Cells {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS).build();
    private static final CsvSchema ROWS =
            CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\r\n");

    /** Tells the spreadsheet that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    /** What a spreadsheet would take for the beginning of a formula; some take the wide signs too. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /** Each row's cells in quotes; a cell that would be worked out as a formula has an apostrophe before it. */
    public static String csv(Stream<List<String>> rows) {
        return MARK
                + CSV.writer(ROWS)
                        .writeValueAsString(rows.map(
                                        row -> row.stream().map(Cells::harmless).toList())
                                .toList());
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
