package dk.kompetencedialog.keeping.page;

import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.page.Piece.Part;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;

/**
 * A paper for the legal review, to read.
 *
 * @param back the page of keeping
 * @param pdf where the same lies as a PDF
 */
public record PaperPage(Document.Front front, List<Part> parts, String back, String pdf) implements Page {
    public static PaperPage of(Document document, String back, String pdf) {
        return new PaperPage(
                document.front(),
                Part.numbered(document.sections()).stream()
                        .map(Part.class::cast)
                        .toList(),
                back,
                pdf);
    }

    @Override
    public String template() {
        return "keeping/paper";
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
