package dk.kompetencedialog.document.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template by what Word calls them in every language, such as "heading 1"; a style that it has not comes
 * from ours.
 */
final class Styles {
    private final Map<String, String> ids = new HashMap<>();

    /** Adds to the template's styles what is not among them, and sets the language of the text. */
    Styles(Document theirs, String language) {
        var own = Xml.read(Parts.resource("styles.xml"));
        Xml.children(theirs.getDocumentElement(), "style").forEach(this::learn);
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

    private void learn(Element style) {
        ids.putIfAbsent(name(style), style.getAttributeNS(Xml.W, "styleId"));
    }

    private void adopt(Document theirs, Element style) {
        var copy = (Element) theirs.importNode(style, true);
        var id = style.getAttributeNS(Xml.W, "styleId");
        copy.setAttributeNS(Xml.W, "w:styleId", ids.containsValue(id) ? "KD" + id : id);
        copy.removeAttributeNS(Xml.W, "default");
        base(copy);
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
            case "DefaultParagraphFont" -> ids.getOrDefault("default paragraph font", id);
            case "Title" -> ids.getOrDefault("title", id);
            default -> id;
        };
    }

    private static void speak(Document theirs, String language) {
        var all = theirs.getElementsByTagNameNS(Xml.W, "lang");
        for (int at = 0; at < all.getLength(); at++)
            if (all.item(at) instanceof Element lang) lang.setAttributeNS(Xml.W, "w:val", language);
    }

    private static String name(Element style) {
        return Xml.children(style, "name")
                .map(Xml::value)
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
