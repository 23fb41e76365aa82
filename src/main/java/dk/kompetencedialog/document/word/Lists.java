package dk.kompetencedialog.document.word;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a file: ours beside what the template has. Each list whose order matters begins from 1. */
final class Lists {
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
    private static final String PART = "word/numbering.xml";

    private final int from;
    private final Document all;
    private final String path;
    private final int theirBullets;
    private final int theirSteps;
    private int made;

    /** Lists of the template's own look where its styles have one. */
    Lists(Parts parts, Styles styles) {
        theirBullets = styles.list("list bullet");
        theirSteps = styles.list("list number");
        var theirs = parts.related("numbering");
        path = theirs.isEmpty() ? PART : theirs;
        if (theirs.isEmpty()) {
            parts.relate("numbering", "rIdLists", "numbering.xml", Parts.resource("numbering.xml"));
            parts.declare(PART, KIND);
        }
        all = parts.read(path);
        from = theirs.isEmpty() ? 0 : adopt();
        number(from);
    }

    /** The properties of an item of a plain list; none where its style says it. */
    String bullets() {
        return theirBullets > 0 ? "" : properties(from + 1);
    }

    /** The properties of the items of a list of its own. */
    String steps() {
        number(kind(theirSteps).orElse(from + 1));
        return properties(from + made);
    }

    void keep(Parts parts) {
        parts.put(path, Xml.bytes(all));
    }

    private static String properties(int number) {
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(number);
    }

    /** Adds our kinds of lists to theirs; the highest number in use. */
    private int adopt() {
        int highest = IntStream.concat(numbers("abstractNum", "abstractNumId"), numbers("num", "numId"))
                .max()
                .orElse(0);
        var root = all.getDocumentElement();
        var first = Xml.children(root, "num").findFirst().orElse(null);
        var own = Xml.read(Parts.resource("numbering.xml"));
        Xml.children(own.getDocumentElement()).forEach(kind -> {
            var copy = (Element) all.importNode(kind, true);
            int id = Integer.parseInt(kind.getAttributeNS(Xml.W, "abstractNumId")) + highest + 1;
            copy.setAttributeNS(Xml.W, "w:abstractNumId", Integer.toString(id));
            root.insertBefore(copy, first);
        });
        return highest + 1;
    }

    private IntStream numbers(String name, String attribute) {
        return Xml.children(all.getDocumentElement(), name)
                .map(one -> one.getAttributeNS(Xml.W, attribute))
                .filter(Xml::isNumber)
                .mapToInt(Integer::parseInt);
    }

    /** The kind of a list that the template has. */
    private Optional<Integer> kind(int number) {
        return Xml.children(all.getDocumentElement(), "num")
                .filter(one -> one.getAttributeNS(Xml.W, "numId").equals(Integer.toString(number)))
                .flatMap(one -> Xml.children(one, "abstractNumId"))
                .map(Xml::value)
                .filter(Xml::isNumber)
                .map(Integer::parseInt)
                .findFirst();
    }

    /** A list of a kind, counted from 1. */
    private void number(int kind) {
        made++;
        var num = element("num", Map.of("numId", from + made));
        num.appendChild(element("abstractNumId", Map.of("val", kind)));
        if (kind != from) {
            var anew = element("lvlOverride", Map.of("ilvl", 0));
            anew.appendChild(element("startOverride", Map.of("val", 1)));
            num.appendChild(anew);
        }
        var root = all.getDocumentElement();
        root.insertBefore(
                num, Xml.children(root, "numIdMacAtCleanup").findFirst().orElse(null));
    }

    private Element element(String name, Map<String, Integer> attributes) {
        var made = all.createElementNS(Xml.W, "w:" + name);
        attributes.forEach((each, value) -> made.setAttributeNS(Xml.W, "w:" + each, value.toString()));
        return made;
    }
}
