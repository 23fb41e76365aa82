package dk.kompetencedialog.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What comes out of the printer when somebody prints a page of the program on A4. */
final class Sheets {
    /** A hundredth of an inch less than the printers of most offices can reach, in points. */
    private static final float EDGE = 24;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A sheet: its lines from the top, how high it is in points, and how much of it is dark. */
    record Sheet(List<Line> lines, float height, double dark) {}

    /** A line of text, letters and numbers alone, and where it begins and ends from the left, in points. */
    record Line(String text, float left, float right, float bottom) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private final float width;

    private Sheets(PDDocument file) throws IOException {
        width = file.getPage(0).getMediaBox().getWidth();
        for (int page = 0; page < file.getNumberOfPages(); page++) {
            var reader = new Reader();
            reader.setStartPage(page + 1);
            reader.setEndPage(page + 1);
            letters.append(letters(reader.getText(file)));
            sheets.add(
                    new Sheet(reader.lines(), file.getPage(page).getMediaBox().getHeight(), dark(file, page)));
        }
    }

    /** Prints the page as Chromium does when nobody changes anything; the file is kept below {@code target/paper} for whoever would look. */
    static Sheets of(Page page, String name) {
        var bytes = page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "paper", name + ".pdf")));
        try (var file = Loader.loadPDF(bytes)) {
            return new Sheets(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Sheet> all() {
        return sheets;
    }

    /** All that is printed, letters and numbers alone, in the order it is read. */
    String text() {
        return letters.toString();
    }

    /** The same, line by line from the top: what lies in front is printed last, wherever it stands. */
    String down() {
        return sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining());
    }

    /** How wide the paper is, in points. */
    float width() {
        return width;
    }

    /** What comes nearer to an edge of the paper than a printer can go. */
    List<Line> cut() {
        return sheets.stream()
                .flatMap(sheet -> sheet.lines().stream()
                        .filter(line -> line.left() < EDGE
                                || line.right() > width - EDGE
                                || line.bottom() > sheet.height() - EDGE))
                .toList();
    }

    /** Letters and numbers alone: how lines are broken, and what marks their items, says nothing. */
    static String letters(String text) {
        return NO_LETTER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static double dark(PDDocument file, int page) throws IOException {
        var image = new PDFRenderer(file).renderImageWithDPI(page, 20, ImageType.GRAY);
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++)
            for (int y = 0; y < image.getHeight(); y++) if ((image.getRGB(x, y) & 0xff) < 110) dark++;
        return (double) dark / image.getWidth() / image.getHeight();
    }

    private static final class Reader extends PDFTextStripper {
        private final List<TextPosition> signs = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition sign) {
            if (!sign.getUnicode().isBlank()) signs.add(sign);
            super.processTextPosition(sign);
        }

        List<Line> lines() {
            var lines = new ArrayList<Line>();
            signs.stream()
                    .collect(Collectors.groupingBy(
                            sign -> Math.round(sign.getYDirAdj()), TreeMap::new, Collectors.toList()))
                    .forEach((bottom, all) -> lines.add(line(bottom, all)));
            return lines;
        }

        private static Line line(int bottom, List<TextPosition> signs) {
            var text = new StringBuilder();
            signs.forEach(sign -> text.append(sign.getUnicode()));
            return new Line(
                    letters(text.toString()),
                    (float) signs.stream()
                            .mapToDouble(TextPosition::getXDirAdj)
                            .min()
                            .orElseThrow(),
                    (float) signs.stream()
                            .mapToDouble(sign -> sign.getXDirAdj() + sign.getWidthDirAdj())
                            .max()
                            .orElseThrow(),
                    bottom);
        }
    }
}
