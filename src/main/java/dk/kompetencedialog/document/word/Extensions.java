package dk.kompetencedialog.document.word;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What later versions of Word have added to a part, and say that a reader may leave out: it is left out, so that what is left is the standard's. */
final class Extensions {
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    /** Shapes have no other form in Word of today. */
    private static final Set<String> DRAWN = Set.of("wps", "wpg", "wpc");

    private Extensions() {}

    static void strip(Document part) {
        var root = part.getDocumentElement();
        var ignorable = Arrays.stream(root.getAttributeNS(MC, "Ignorable").split("\\s+"))
                .filter(prefix -> !prefix.isEmpty())
                .map(prefix -> String.valueOf(root.lookupNamespaceURI(prefix)))
                .collect(Collectors.toSet());
        choose(root);
        strip(root, ignorable);
    }

    /** Of two forms of the same the plain one, except of drawings. */
    private static void choose(Element root) {
        for (var both : Xml.below(root, Set.of("AlternateContent"))) {
            boolean drawn = Xml.children(both, "Choice")
                    .anyMatch(choice -> DRAWN.containsAll(
                            Arrays.asList(choice.getAttribute("Requires").split("\\s+"))));
            if (drawn) continue;
            Xml.children(both, "Choice").forEach(Xml::remove);
            Xml.children(both, "Fallback").forEach(Xml::unwrap);
            Xml.unwrap(both);
        }
    }

    private static void strip(Element element, Set<String> ignorable) {
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength())
                .mapToObj(at -> (Attr) attributes.item(at))
                .filter(one -> one.getNamespaceURI() != null)
                .filter(one -> ignorable.contains(one.getNamespaceURI())
                        || one.getNamespaceURI().equals(MC))
                .toList()
                .forEach(element::removeAttributeNode);
        Xml.children(element).forEach(child -> {
            if (ignorable.contains(String.valueOf(child.getNamespaceURI()))) element.removeChild(child);
            else strip(child, ignorable);
        });
    }
}
