package dk.kompetencedialog.document.word;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Gives what is ours the colour of a template's headings, so that it does not stand out among them. */
final class Tones {
    private static final Set<String> STRONG = Set.of("06434A", "0A6670", "0F8590");
    private static final Map<String, String> QUIET =
            Map.of("4B5F66", "595959", "16282D", "auto", "B5E0E0", "BFBFBF", "DBE1DF", "BFBFBF");

    private final @Nullable Element heading;

    /** @param styles the template's */
    Tones(Element styles) {
        heading = Xml.children(styles, "style")
                .filter(one -> Xml.children(one, "name")
                        .anyMatch(name -> Xml.value(name).equalsIgnoreCase("heading 1")))
                .flatMap(one -> Xml.below(one, Set.of("color")).stream())
                .findFirst()
                .orElse(null);
    }

    void lend(Element style) {
        for (var colour : Xml.below(style, Set.of("color"))) {
            var value = Xml.value(colour);
            if (STRONG.contains(value)) strong(colour);
            else colour.setAttributeNS(Xml.W, "w:val", QUIET.getOrDefault(value, value));
        }
        for (var edge : Xml.below(style, Set.of("top", "bottom", "left", "insideH"))) {
            var value = edge.getAttributeNS(Xml.W, "color");
            if (STRONG.contains(value)) edge.setAttributeNS(Xml.W, "w:color", edgeColour());
            else if (QUIET.containsKey(value)) edge.setAttributeNS(Xml.W, "w:color", QUIET.get(value));
        }
    }

    private String edgeColour() {
        var value = heading == null ? "" : Xml.value(heading);
        return value.matches("[0-9A-Fa-f]{6}") ? value : "7F7F7F";
    }

    private void strong(Element colour) {
        if (heading == null) {
            colour.setAttributeNS(Xml.W, "w:val", "auto");
            return;
        }
        var attributes = heading.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++)
            colour.setAttributeNS(
                    Xml.W,
                    attributes.item(at).getNodeName(),
                    attributes.item(at).getNodeValue());
    }
}
