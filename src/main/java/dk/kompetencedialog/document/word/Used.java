package dk.kompetencedialog.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Something that a template has for our files.
 *
 * @param words more exactly what, such as the name of a typeface; may be empty
 */
public record Used(What what, String words) {
    /** In the order they are told. */
    public enum What {
        TITLE,
        HEADINGS,
        TEXT,
        LISTS,
        TABLE,
        CONTENTS,
        HEAD,
        FOOT,
        PAGE
    }

    static List<Used> of(Parts parts) {
        var root = parts.read(parts.related("styles")).getDocumentElement();
        var names = Xml.children(root, "style")
                .flatMap(style -> Xml.children(style, "name"))
                .map(name -> Xml.value(name).toLowerCase(Locale.ROOT))
                .toList();
        var used = new ArrayList<Used>();
        if (names.contains("title")) used.add(new Used(What.TITLE, ""));
        long headings = IntStream.rangeClosed(1, 3)
                .filter(level -> names.contains("heading " + level))
                .count();
        if (headings > 0) used.add(new Used(What.HEADINGS, headings == 1 ? "1" : "1–" + headings));
        if (names.contains("normal")) used.add(new Used(What.TEXT, face(root)));
        if (names.contains("list bullet")) used.add(new Used(What.LISTS, ""));
        TableLook.of(root, parts).ifPresent(look -> used.add(new Used(What.TABLE, look.name())));
        if (names.contains("toc 1")) used.add(new Used(What.CONTENTS, ""));
        page(parts, used);
        return List.copyOf(used);
    }

    private static void page(Parts parts, List<Used> used) {
        if (parts.has("header")) used.add(new Used(What.HEAD, ""));
        if (parts.has("footer")) used.add(new Used(What.FOOT, ""));
        Xml.below(parts.read(Parts.TEXT).getDocumentElement(), Set.of("pgSz")).stream()
                .map(Used::size)
                .filter(size -> !size.isEmpty())
                .forEach(size -> used.add(new Used(What.PAGE, size)));
    }

    /** In millimetres, across first. */
    private static String size(Element paper) {
        return millimetres(paper.getAttributeNS(Xml.W, "w")) + " × " + millimetres(paper.getAttributeNS(Xml.W, "h"));
    }

    private static long millimetres(String twips) {
        return twips.matches("\\d{1,6}") ? Math.round(Integer.parseInt(twips) * 25.4 / 1440) : 0;
    }

    /** The typeface of the text, where it is named. */
    private static String face(Element styles) {
        return Xml.below(styles, Set.of("docDefaults", "style")).stream()
                .filter(one -> one.getLocalName().equals("docDefaults")
                        || Xml.children(one, "name")
                                .anyMatch(name -> Xml.value(name).equalsIgnoreCase("normal")))
                .flatMap(one -> Xml.below(one, Set.of("rFonts")).stream())
                .map(fonts -> fonts.getAttributeNS(Xml.W, "ascii"))
                .filter(name -> !name.isBlank())
                .reduce("", (_, last) -> last);
    }
}
