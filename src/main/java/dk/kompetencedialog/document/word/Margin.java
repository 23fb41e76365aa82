package dk.kompetencedialog.document.word;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A head or a foot as it may stand in a file of ours: its text, pictures and fields, and nothing that leads out of the file. */
final class Margin {
    private static final Set<String> WRAPPING =
            Set.of("hyperlink", "smartTag", "customXml", "sdtContent", "sdt", "ins", "moveTo");
    private static final Set<String> UNWANTED = Set.of(
            "object",
            "OLEObject",
            "control",
            "altChunk",
            "subDoc",
            "contentPart",
            "del",
            "moveFrom",
            "hlinkClick",
            "hlinkHover",
            "extLst",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "permStart",
            "permEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "footnoteReference",
            "endnoteReference",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr");
    /** By these a picture of the old kind asks for a file. */
    private static final Set<String> ASKING = Set.of("src", "href", "althref", "pict", "link", "relid");

    private final Map<String, String> pictures;

    /** @param pictures what the part's own pictures are called there and in our file */
    Margin(Map<String, String> pictures) {
        this.pictures = pictures;
    }

    void clean(Document part) {
        var root = part.getDocumentElement();
        Extensions.strip(part);
        Xml.below(root, Set.of("sdt")).forEach(Margin::title);
        Xml.below(root, Set.of()).stream()
                .filter(one -> UNWANTED.contains(one.getLocalName())
                        || one.getLocalName().endsWith("Change")
                        || one.getLocalName().startsWith("moveFromRange")
                        || one.getLocalName().startsWith("moveToRange"))
                .forEach(Xml::remove);
        Xml.below(root, WRAPPING).forEach(Xml::unwrap);
        Xml.below(root, Set.of()).forEach(this::settle);
        Fields.settle(root);
        if (Xml.children(root).findAny().isEmpty()) root.appendChild(part.createElementNS(Xml.W, "w:p"));
    }

    /** A box that Word fills with the document's title becomes a field that does. */
    private static void title(Element box) {
        boolean isTitle = Xml.below(box, Set.of("dataBinding")).stream()
                .map(one -> one.getAttributeNS(Xml.W, "xpath"))
                .anyMatch(path -> path.contains("coreProperties") && path.contains("title"));
        if (!isTitle) return;
        var runs = Xml.below(box, Set.of("r"));
        if (runs.isEmpty()) return;
        var first = runs.getFirst();
        runs.stream().skip(1).forEach(Xml::remove);
        var field = box.getOwnerDocument().createElementNS(Xml.W, "w:fldSimple");
        field.setAttributeNS(Xml.W, "w:instr", " TITLE ");
        first.getParentNode().replaceChild(field, first);
        field.appendChild(first);
    }

    private void settle(Element element) {
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength())
                .mapToObj(at -> (Attr) attributes.item(at))
                .toList()
                .forEach(one -> settle(element, one));
    }

    private void settle(Element element, Attr attribute) {
        var name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        if (ASKING.contains(name)) {
            element.removeAttributeNode(attribute);
        } else if (Xml.R.equals(attribute.getNamespaceURI())) {
            var ours = pictures.get(attribute.getValue());
            if (ours == null) drop(element);
            else attribute.setValue(ours);
        }
    }

    /** With the picture that it is part of. */
    private static void drop(Element element) {
        Node whole = element;
        for (Node at = element; at instanceof Element one; at = at.getParentNode())
            if (one.getLocalName().equals("drawing") || one.getLocalName().equals("pict")) whole = one;
        Xml.remove(whole);
    }
}
