package dk.kompetencedialog.minutes.page;

import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.page.Piece.Part;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;

/**
 * Minutes to read.
 *
 * @param parts the document's sections, with their anchors on the page
 * @param back where the reader came from
 * @param pdf where the same lies as a PDF
 */
public record MinutesPage(Theme theme, Document.Front front, List<Part> parts, String back, String pdf)
        implements Page {
    public static MinutesPage of(Document document, String back, String pdf) {
        var parts = Part.numbered(document.sections()).stream()
                .map(Part.class::cast)
                .toList();
        return new MinutesPage(document.theme(), document.front(), parts, back, pdf);
    }

    @Override
    public String template() {
        return "minutes/minutes";
    }

    @Override
    public String title(Texts t) {
        return front.title();
    }

    @Override
    public Look look() {
        return Look.DOCUMENT;
    }
}
