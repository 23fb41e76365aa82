package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.page.Piece;
import dk.kompetencedialog.platform.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.w3c.dom.Element;

/** A document as a Word file: the template's styles, page, head and foot; the document's text. */
public final class WordFile {
    private static final String NAMESPACES =
            "xmlns:w=\"%s\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    .formatted(Xml.W);
    private static final int A4_WITHIN_MARGINS = 9072;

    private final Document document;
    private final Parts parts;
    private final ResourceBundle words;

    private WordFile(Document document, Parts parts) {
        this.document = document;
        this.parts = parts;
        this.words = ResourceBundle.getBundle(
                "messages/document", document.about().language().locale());
    }

    /** In the look of our own. */
    public static byte[] of(Document document) {
        var file = new WordFile(document, Parts.ofOurs());
        file.fillHeadAndFoot();
        return file.made();
    }

    private byte[] made() {
        var path = parts.related("styles");
        var tree = parts.read(path);
        var styles = new Styles(tree, document.about().language() == Language.DA ? "da-DK" : "en-GB");
        parts.put(path, Xml.bytes(tree));
        var lists = new Lists(parts);
        parts.change(Parts.TEXT, text -> lay(text, styles, lists));
        lists.keep(parts);
        describe();
        return parts.zipped();
    }

    /** Puts our text in the place of the template's; the page and what stands in its margins stay. */
    private void lay(org.w3c.dom.Document text, Styles styles, Lists lists) {
        var body = Xml.children(text.getDocumentElement(), "body").findFirst().orElseThrow();
        var page = Xml.children(body, "sectPr").reduce((_, last) -> last).orElse(null);
        while (body.getFirstChild() != null) body.removeChild(body.getFirstChild());
        int width = page == null ? A4_WITHIN_MARGINS : width(page);
        Xml.pieces(text, NAMESPACES, markup(styles, lists, width)).forEach(body::appendChild);
        if (page != null) body.appendChild(page);
    }

    private String markup(Styles styles, Lists lists, int width) {
        List<Piece> pieces = Piece.Part.numbered(document.sections());
        var body = new Body(styles, lists, width);
        return body.front(document.front())
                + new Contents(words.getString("document.contents"), styles, width).markup(pieces)
                + body.pieces(pieces);
    }

    private static int width(Element page) {
        int paper = measure(page, "pgSz", "w", A4_WITHIN_MARGINS + 2 * 1417);
        return paper - measure(page, "pgMar", "left", 1417) - measure(page, "pgMar", "right", 1417);
    }

    private static int measure(Element page, String of, String attribute, int otherwise) {
        return Xml.children(page, of)
                .map(one -> one.getAttributeNS(Xml.W, attribute))
                .filter(value -> value.matches("\\d+"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(otherwise);
    }

    private void fillHeadAndFoot() {
        var count = words.getString("document.page").split("\\{\\d}", -1);
        parts.fill("word/header.xml", Map.of("title", document.front().title()));
        parts.fill(
                "word/footer.xml",
                Map.of(
                        "workplace", document.about().workplace(),
                        "before", count[0],
                        "between", count[1],
                        "after", count[2]));
    }

    /** What the file says of itself. */
    private void describe() {
        var core = Xml.HEAD
                + """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:description>%s</dc:description><dc:language>%s</dc:language></cp:coreProperties>
                """.formatted(
                                Xml.escaped(document.front().title()),
                                Xml.escaped(document.about().workplace()),
                                Xml.escaped(document.about().description()),
                                document.about().language() == Language.DA ? "da-DK" : "en-GB");
        parts.put("docProps/core.xml", core.getBytes(StandardCharsets.UTF_8));
        parts.declare("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        parts.change("_rels/.rels", all -> {
            var kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
            Xml.children(all.getDocumentElement())
                    .filter(one -> one.getAttribute("Type").equals(kind))
                    .forEach(one -> one.getParentNode().removeChild(one));
            Parts.add(all, "Relationship", Map.of("Id", "rIdCore", "Type", kind, "Target", "docProps/core.xml"));
        });
    }
}
