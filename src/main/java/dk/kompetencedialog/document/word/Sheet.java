package dk.kompetencedialog.document.word;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How the last pages of a template are laid out: paper, margins, and which head and foot they have. */
final class Sheet {
    private static final Set<String> KEPT = Set.of("pgSz", "pgMar", "pgBorders", "pgNumType", "titlePg", "docGrid");

    /** No paper is larger, in digits of a twentieth of a point. */
    private static final int LONGEST = 6;

    private final Element last;
    /** Where a head or a foot stands, such as the header of the first page. */
    private record Place(String reference, String page) {}

    /** The ids in the template. */
    private final Map<Place, String> margins = new LinkedHashMap<>();

    /** A section has the heads and feet of the one before where it says nothing. */
    Sheet(Document text) {
        Xml.below(text.getDocumentElement(), Set.of("sectPrChange")).forEach(Xml::remove);
        var all = Xml.below(text.getDocumentElement(), Set.of("sectPr"));
        for (var each : all)
            Xml.children(each)
                    .filter(one -> one.getLocalName().endsWith("erReference"))
                    .forEach(one -> margins.put(
                            new Place(one.getLocalName(), one.getAttributeNS(Xml.W, "type")),
                            one.getAttributeNS(Xml.R, "id")));
        last = all.isEmpty() ? text.createElementNS(Xml.W, "w:sectPr") : all.getLast();
    }

    /** The ids, in the template, of the heads and feet it has. */
    Collection<String> margins() {
        return margins.values();
    }

    /** The same with nothing but what a page is laid out by; {@code ours} names the heads and feet by what they are in the template. */
    Document alone(Map<String, String> ours) {
        var alone = Xml.read(Parts.resource("blank.xml"));
        var body = Xml.children(alone.getDocumentElement()).findFirst().orElseThrow();
        var page = (Element) body.appendChild(alone.createElementNS(Xml.W, "w:sectPr"));
        margins.forEach((place, id) -> {
            var reference = alone.createElementNS(Xml.W, "w:" + place.reference);
            reference.setAttributeNS(Xml.W, "w:type", place.page);
            reference.setAttributeNS(Xml.R, "r:id", ours.getOrDefault(id, ""));
            if (ours.containsKey(id)) page.appendChild(reference);
        });
        Xml.children(last)
                .filter(one -> KEPT.contains(one.getLocalName()))
                .forEach(one -> page.appendChild(alone.importNode(one, true)));
        Xml.children(page, "pgSz").forEach(Sheet::check);
        Xml.children(page, "pgBorders").forEach(Sheet::leaveOutPictures);
        return alone;
    }

    /** An edge may be drawn with a picture that lies elsewhere in the template. */
    private static void leaveOutPictures(Element borders) {
        for (var edge : Xml.below(borders, Set.of())) {
            var attributes = edge.getAttributes();
            if (IntStream.range(0, attributes.getLength())
                    .anyMatch(at -> Xml.R.equals(attributes.item(at).getNamespaceURI()))) Xml.remove(edge);
        }
    }

    private static void check(Element paper) {
        for (var side : Set.of("w", "h"))
            if (paper.getAttributeNS(Xml.W, side).matches("\\d{" + (LONGEST + 1) + ",}"))
                throw new Unfit(Unfit.Why.DAMAGED);
    }
}
