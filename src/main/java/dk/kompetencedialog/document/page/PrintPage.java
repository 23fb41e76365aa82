package dk.kompetencedialog.document.page;

import dk.kompetencedialog.document.Document;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A document on its way to paper: its parts numbered for the outline, and the words of the print in its language.
 *
 * @param document what is printed
 * @param pieces its sections, numbered
 * @param style the print style sheet
 * @param counter the words around the page's number and the number of pages: before, between, after
 * @param contents what the table of contents is called
 */
public record PrintPage(Document document, List<Piece> pieces, String style, List<String> counter, String contents) {

    /** The page for a document under the given style sheet. */
    public static PrintPage of(Document document, String style) {
        ResourceBundle words = ResourceBundle.getBundle(
                "messages/document", document.about().language().locale());
        return new PrintPage(
                document,
                Piece.Part.numbered(document.sections()),
                style,
                counter(words),
                words.getString("document.contents"));
    }

    /** The parts of these pieces that the table of contents names. */
    public static List<Piece.Part> parts(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Part.class::isInstance)
                .map(Piece.Part.class::cast)
                .toList();
    }

    /** The document's language as the file names it. */
    public String language() {
        return document.about().language().tag();
    }

    private static List<String> counter(ResourceBundle words) {
        List<String> pieces = List.of(words.getString("document.page").split("\\{\\d}", -1));
        if (pieces.size() != 3) {
            throw new MissingResourceException("two places needed", "document", "document.page");
        }
        return pieces;
    }
}
