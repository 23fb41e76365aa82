package dk.kompetencedialog.document.word;

import java.util.Comparator;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The style that a template has for tables.
 *
 * @param hasHeader whether it gives the first row a look of its own
 */
record TableLook(String id, String name, boolean hasHeader) {
    private static final String GRID = "table grid";

    /** The one it says is for all tables; else the workplace's own; else one with a header; else the plain grid. */
    static Optional<TableLook> of(Element styles, Parts parts) {
        var settings = parts.related("settings");
        var said = settings.isEmpty()
                ? ""
                : Xml.children(parts.read(settings).getDocumentElement(), "defaultTableStyle")
                        .map(Xml::value)
                        .findFirst()
                        .orElse("");
        return Xml.children(styles, "style")
                .filter(one -> one.getAttributeNS(Xml.W, "type").equals("table"))
                .filter(one -> one.getAttributeNS(Xml.W, "default").isEmpty())
                .map(one -> new Ranked(look(one), rank(one, said)))
                .filter(one -> one.rank < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::look);
    }

    private record Ranked(TableLook look, int rank) {}

    private static TableLook look(Element style) {
        boolean hasHeader = Xml.children(style, "tblStylePr")
                .anyMatch(part -> part.getAttributeNS(Xml.W, "type").equals("firstRow"));
        var name = Xml.children(style, "name").map(Xml::value).findFirst().orElse("");
        return new TableLook(style.getAttributeNS(Xml.W, "styleId"), name, hasHeader);
    }

    private static int rank(Element style, String said) {
        var look = look(style);
        if (look.id.equals(said)) return 0;
        boolean own = style.getAttributeNS(Xml.W, "customStyle").equals("1");
        if (look.hasHeader) return own ? 1 : 2;
        if (look.name.equalsIgnoreCase(GRID)) return 3;
        return Integer.MAX_VALUE;
    }
}
