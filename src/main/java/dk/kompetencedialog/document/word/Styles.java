package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.page.Piece.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template by what Word calls them in every language, such as "heading 1"; a style that it has not comes
 * from ours.
 */
final class Styles {
    private static final int DEEPEST = 12;

    private final Map<String, String> ids = new HashMap<>();
    private final Element root;
    private final Tones tones;

    /** Adds to the template's styles what is not among them, and sets the language of the text. */
    Styles(Document theirs, String language) {
        var own = Xml.read(Parts.resource("styles.xml"));
        root = theirs.getDocumentElement();
        tones = new Tones(root);
        Xml.children(root, "style").forEach(this::learn);
        Xml.children(own.getDocumentElement(), "style")
                .filter(style -> !ids.containsKey(name(style)))
                .toList()
                .forEach(style -> adopt(theirs, style));
        speak(theirs, language);
    }

    /** A style's id in the template. */
    String id(String name) {
        return Objects.requireNonNull(ids.get(name.toLowerCase(Locale.ROOT)), name);
    }

    /** How a heading reads: a template that numbers its headings has no room for a number of ours. */
    String words(Part part) {
        return list(heading(part)) > 0 ? part.section().heading() : part.name();
    }

    /** What the style of a heading is called. */
    static String heading(Part part) {
        return "heading " + Math.min(part.level() - 1, 5);
    }

    /** The list that a style puts its paragraphs in by itself; 0 for none. */
    int list(String name) {
        var id = id(name);
        for (int steps = 0; steps < DEEPEST && !id.isEmpty(); steps++) {
            var style = style(id);
            var number = style.stream()
                    .flatMap(one -> Xml.below(one, Set.of("numId")).stream())
                    .map(Xml::value)
                    .filter(value -> value.matches("\\d{1,9}"))
                    .findFirst();
            if (number.isPresent()) return Integer.parseInt(number.get());
            id = style.flatMap(one -> Xml.children(one, "basedOn").findFirst())
                    .map(Xml::value)
                    .orElse("");
        }
        return 0;
    }

    /** Where a style lets a tab stop, in twentieths of a point. */
    List<String> stops(String name) {
        return style(id(name)).stream()
                .flatMap(one -> Xml.below(one, Set.of("tab")).stream())
                .map(tab -> tab.getAttributeNS(Xml.W, "pos"))
                .filter(stop -> stop.matches("-?\\d{1,6}"))
                .toList();
    }

    private Optional<Element> style(String id) {
        return Xml.children(root, "style")
                .filter(one -> one.getAttributeNS(Xml.W, "styleId").equals(id))
                .findFirst();
    }

    private void learn(Element style) {
        ids.putIfAbsent(name(style), style.getAttributeNS(Xml.W, "styleId"));
    }

    private void adopt(Document theirs, Element style) {
        var copy = (Element) theirs.importNode(style, true);
        var id = style.getAttributeNS(Xml.W, "styleId");
        copy.setAttributeNS(Xml.W, "w:styleId", ids.containsValue(id) ? "KD" + id : id);
        copy.removeAttributeNS(Xml.W, "default");
        base(copy);
        tones.lend(copy);
        // They stop where our own page ends.
        Xml.below(copy, Set.of("tabs")).forEach(Xml::remove);
        theirs.getDocumentElement().appendChild(copy);
        learn(copy);
    }

    /** What ours builds on goes by another id in a template that was made in another language. */
    private void base(Element copy) {
        Xml.children(copy)
                .filter(child -> child.getLocalName().equals("basedOn")
                        || child.getLocalName().equals("next"))
                .forEach(child -> child.setAttributeNS(Xml.W, "w:val", known(Xml.value(child))));
    }

    private String known(String id) {
        return switch (id) {
            case "Normal" -> ids.getOrDefault("normal", id);
            case "TableNormal" -> ids.getOrDefault("normal table", id);
            case "DefaultParagraphFont" -> ids.getOrDefault("character default paragraph font", id);
            case "Title" -> ids.getOrDefault("title", id);
            default -> id;
        };
    }

    private static void speak(Document theirs, String language) {
        if (Xml.below(theirs.getDocumentElement(), Set.of("lang")).isEmpty()) beginToSpeak(theirs.getDocumentElement());
        var all = theirs.getElementsByTagNameNS(Xml.W, "lang");
        for (int at = 0; at < all.getLength(); at++)
            if (all.item(at) instanceof Element lang) lang.setAttributeNS(Xml.W, "w:val", language);
    }

    private static void beginToSpeak(Element styles) {
        var defaults = under(styles, "docDefaults");
        var run = under(under(defaults, "rPrDefault"), "rPr");
        run.appendChild(styles.getOwnerDocument().createElementNS(Xml.W, "w:lang"));
    }

    /** The first of its name right under it, made where there is none. */
    private static Element under(Element parent, String name) {
        return Xml.children(parent, name).findFirst().orElseGet(() -> (Element) parent.insertBefore(
                parent.getOwnerDocument().createElementNS(Xml.W, "w:" + name), parent.getFirstChild()));
    }

    /** A style for letters may be called as one for paragraphs is. */
    private static String name(Element style) {
        var kind = style.getAttributeNS(Xml.W, "type");
        var name = Xml.children(style, "name").map(Xml::value).findFirst().orElse("");
        return (kind.equals("character") || kind.equals("numbering") ? kind + " " + name : name)
                .toLowerCase(Locale.ROOT);
    }
}
