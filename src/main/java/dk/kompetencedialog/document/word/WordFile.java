package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.Letterhead;
import dk.kompetencedialog.document.Logo;
import dk.kompetencedialog.document.page.Piece;
import dk.kompetencedialog.platform.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** A document as a Word file: the template's styles, page, head and foot; the document's text. */
public final class WordFile {
    private static final Logger LOG = LoggerFactory.getLogger(WordFile.class);
    private static final String NAMESPACES =
            "xmlns:w=\"%s\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    .formatted(Xml.W);
    private static final int A4_WITHIN_MARGINS = 9072;
    /** Narrower text is no page of a document: its margins were not meant. */
    private static final int NARROWEST = 2000;

    private final Document document;
    private final Optional<Logo> logo;
    private final Parts parts;
    private final ResourceBundle words;

    private WordFile(Document document, Optional<Logo> logo, Parts parts) {
        this.document = document;
        this.logo = logo;
        this.parts = parts;
        this.words = ResourceBundle.getBundle(
                "messages/document", document.about().language().locale());
    }

    /** In the look of the workplace's template, or of our own. */
    public static byte[] of(Document document, Letterhead head) {
        return head.template().flatMap(template -> tried(document, template)).orElseGet(() -> {
            var file = new WordFile(document, head.logo(), Parts.ofOurs());
            file.fillHeadAndFoot(true);
            return file.made();
        });
    }

    /** None where nothing can be laid into the template. */
    private static Optional<byte[]> tried(Document document, Template template) {
        try {
            return Optional.of(in(document, template));
        } catch (RuntimeException unreadable) {
            LOG.warn("A Word template cannot be used; ours is, instead", unreadable);
            return Optional.empty();
        }
    }

    /** In the look of this template and no other. */
    static byte[] in(Document document, Template template) {
        var file = new WordFile(document, Optional.empty(), template.parts());
        file.fillHeadAndFoot(false);
        return file.made();
    }

    private byte[] made() {
        var path = parts.related("styles");
        var tree = parts.read(path);
        var styles = new Styles(tree, document.about().language() == Language.DA ? "da-DK" : "en-GB");
        parts.put(path, Xml.bytes(tree));
        var table = TableLook.of(tree.getDocumentElement(), parts)
                .orElseGet(() -> new TableLook(styles.id("kompetencedialogen tabel"), "", true));
        var lists = new Lists(parts, styles);
        parts.change(Parts.TEXT, text -> lay(text, new Body(styles, lists, table, width(text))));
        lists.keep(parts);
        describe();
        return parts.zipped();
    }

    /** Puts our text in the place of the template's; the page and what stands in its margins stay. */
    private void lay(org.w3c.dom.Document text, Body body) {
        var around = around(text);
        var page = page(text);
        while (around.getFirstChild() != null) around.removeChild(around.getFirstChild());
        Xml.pieces(text, NAMESPACES, markup(body)).forEach(around::appendChild);
        page.ifPresent(around::appendChild);
    }

    private String markup(Body body) {
        List<Piece> pieces = Piece.Part.numbered(document.sections());
        return logo.map(one -> Mark.paragraph(one, parts)).orElse("")
                + body.front(document.front())
                + body.contents(words.getString("document.contents"), pieces)
                + body.pieces(pieces);
    }

    private static Element around(org.w3c.dom.Document text) {
        return Xml.children(text.getDocumentElement(), "body").findFirst().orElseThrow();
    }

    private static Optional<Element> page(org.w3c.dom.Document text) {
        return Xml.children(around(text), "sectPr").reduce((_, last) -> last);
    }

    /** Of the text, in twentieths of a point. */
    private static int width(org.w3c.dom.Document text) {
        return page(text)
                .map(page -> measure(page, "pgSz", "w", A4_WITHIN_MARGINS + 2 * 1417)
                        - measure(page, "pgMar", "left", 1417)
                        - measure(page, "pgMar", "right", 1417)
                        - measure(page, "pgMar", "gutter", 0))
                .filter(width -> width >= NARROWEST)
                .orElse(A4_WITHIN_MARGINS);
    }

    private static int measure(Element page, String of, String attribute, int otherwise) {
        return Xml.children(page, of)
                .map(one -> one.getAttributeNS(Xml.W, attribute))
                .filter(Xml::isNumber)
                .map(Integer::parseInt)
                .findFirst()
                .orElse(otherwise);
    }

    private void fillHeadAndFoot(boolean isOurs) {
        if (isOurs) {
            parts.fill("word/header.xml", Map.of("title", document.front().title()));
            fillFoot("word/footer.xml");
            return;
        }
        addFoot();
        var margins = Stream.of("header", "footer").flatMap(kind -> parts.allRelated(kind).stream());
        margins.distinct().forEach(path -> parts.change(path, this::name));
    }

    /** A template without a foot for all its pages gets ours: pages are counted. */
    private void addFoot() {
        var has = Xml.below(parts.read(Parts.TEXT).getDocumentElement(), Set.of("footerReference")).stream()
                .map(one -> one.getAttributeNS(Xml.W, "type"))
                .toList();
        if (has.contains("default")) return;
        parts.relate("footer", "rIdFoot", "foot.xml", Parts.resource("foot.xml"));
        parts.declare("word/foot.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml");
        fillFoot("word/foot.xml");
        parts.change(Parts.TEXT, text -> {
            var page = page(text).orElseGet(() ->
                    (Element) around(text).appendChild(text.createElementNS(Xml.W, "w:sectPr")));
            for (var which : List.of("default", "first", "even")) {
                if (has.contains(which)) continue;
                var reference = text.createElementNS(Xml.W, "w:footerReference");
                reference.setAttributeNS(Xml.W, "w:type", which);
                reference.setAttributeNS(Xml.R, "r:id", "rIdFoot");
                page.insertBefore(reference, page.getFirstChild());
            }
        });
    }

    private void fillFoot(String path) {
        var count = words.getString("document.page").split("\\{\\d}", -1);
        parts.fill(
                path,
                Map.of(
                        "workplace", document.about().workplace(),
                        "width", Integer.toString(width(parts.read(Parts.TEXT))),
                        "before", count[0],
                        "between", count[1],
                        "after", count[2]));
    }

    /** Where a head or foot says what a document is called, it says it of this one. */
    private void name(org.w3c.dom.Document margin) {
        for (var field : Xml.below(margin.getDocumentElement(), Set.of("fldSimple"))) {
            var text = Xml.below(field, Set.of("t"));
            if (!Fields.isTitle(field) || text.isEmpty()) continue;
            text.getFirst().setTextContent(document.front().title());
            text.stream().skip(1).forEach(Xml::remove);
        }
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
