package dk.kompetencedialog.document.page;

import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.document.Logo;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to paper: its parts numbered for the outline, and the words of the print in its language.
 *
 * @param document what is printed
 * @param head whose paper it is
 * @param pieces its sections, numbered
 * @param style the print style sheet
 * @param counter the words around the page's number and the number of pages: before, between, after
 * @param contents what the table of contents is called
 */
public record PrintPage(
        Document document, Letterhead head, List<Piece> pieces, String style, List<String> counter, String contents) {

    /** How the address of an image begins that bears it in itself; nothing else is ever fetched. */
    public static final String PICTURE = "data:image/png;base64,";

    /** The page for a document under the given style sheet. */
    public static PrintPage of(Document document, Letterhead head, String style) {
        ResourceBundle words = ResourceBundle.getBundle(
                "messages/document", document.about().language().locale());
        return new PrintPage(
                document,
                head,
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

    /** The logo as the address of an image that bears it in itself; null where there is none. */
    public @Nullable String logo() {
        return head.logo()
                .map(logo -> PICTURE + Base64.getEncoder().encodeToString(logo.png()))
                .orElse(null);
    }

    /** Its size on paper, as a style says it. */
    public String logoSize() {
        return head.logo()
                .map(logo -> String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", logo.across(), logo.down()))
                .orElse("");
    }

    /** What it is, for those who do not see it. */
    public String logoWords() {
        return head.logo().map(Logo::words).orElse("");
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
