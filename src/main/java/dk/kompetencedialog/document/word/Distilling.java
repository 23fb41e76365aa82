package dk.kompetencedialog.document.word;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes a template anew from nothing but what it is used for. */
final class Distilling {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> TYPES = Map.of(
            "styles", WORD + "wordprocessingml.styles+xml",
            "numbering", WORD + "wordprocessingml.numbering+xml",
            "theme", WORD + "theme+xml",
            "settings", WORD + "wordprocessingml.settings+xml",
            "header", WORD + "wordprocessingml.header+xml",
            "footer", WORD + "wordprocessingml.footer+xml");
    /** Those of its settings that change how pages look, in the order of the format; ours stand between them. */
    private static final List<String> SETTINGS = List.of(
            "mirrorMargins",
            "gutterAtTop",
            "defaultTabStop",
            "autoHyphenation",
            "hyphenationZone",
            "defaultTableStyle",
            "evenAndOddHeaders",
            "characterSpacingControl",
            "compat",
            "themeFontLang",
            "clrSchemeMapping");

    /** What a level of a list is told by, in the order of the format. */
    private static final List<String> LEVEL = List.of(
            "start", "numFmt", "lvlRestart", "pStyle", "isLgl", "suff", "lvlText", "legacy", "lvlJc", "pPr", "rPr");

    private static final Set<String> ROOTS = Set.of("document", "styles", "numbering", "settings", "theme");

    private final Source source;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Parts parts;
    private final Pictures pictures;

    Distilling(Source source) {
        this.source = source;
        this.parts = Parts.blank();
        this.pictures = new Pictures(files);
    }

    Map<String, byte[]> parts() {
        lay("styles", styles());
        source.part("theme").map(this::read).ifPresent(theme -> lay("theme", plainTheme(theme)));
        source.part("numbering").map(this::read).ifPresent(lists -> lay("numbering", plainLists(lists)));
        lay("settings", settings());
        page();
        var all = new LinkedHashMap<>(parts.files());
        all.putAll(files);
        return all;
    }

    private Document read(String path) {
        var part = source.read(path);
        if (!ROOTS.contains(part.getDocumentElement().getLocalName())) throw new Unfit(Unfit.Why.DAMAGED);
        Extensions.strip(part);
        return part;
    }

    private Document styles() {
        return source.part("styles").map(this::read).orElseGet(() -> Xml.read(Parts.resource("styles.xml")));
    }

    private static Document plainTheme(Document theme) {
        var root = theme.getDocumentElement();
        Xml.below(root, Set.of("extLst", "custClrLst")).forEach(Xml::remove);
        for (var picture : Xml.below(root, Set.of("blipFill"))) {
            var a = picture.getNamespaceURI();
            var plain = theme.createElementNS(a, "a:solidFill");
            var colour = theme.createElementNS(a, "a:schemeClr");
            colour.setAttribute("val", "phClr");
            plain.appendChild(colour);
            picture.getParentNode().replaceChild(plain, picture);
        }
        return theme;
    }

    private static Document plainLists(Document lists) {
        boolean areNumbered = Xml.below(lists.getDocumentElement(), Set.of("abstractNum", "num")).stream()
                .map(one -> one.getAttributeNS(Xml.W, one.getLocalName().equals("num") ? "numId" : "abstractNumId"))
                .allMatch(Xml::isNumber);
        if (!areNumbered) throw new Unfit(Unfit.Why.DAMAGED);
        Xml.below(lists.getDocumentElement(), Set.of("numPicBullet", "lvlPicBulletId"))
                .forEach(Xml::remove);
        // LibreOffice has them in an order of its own.
        for (var level : Xml.below(lists.getDocumentElement(), Set.of("lvl")))
            Xml.children(level)
                    .sorted(Comparator.comparingInt(one -> LEVEL.indexOf(one.getLocalName())))
                    .toList()
                    .forEach(level::appendChild);
        return lists;
    }

    private Document settings() {
        var ours = Xml.read(Parts.resource("settings.xml"));
        var root = ours.getDocumentElement();
        var own = Xml.children(root).collect(Collectors.toMap(Element::getLocalName, one -> one));
        var theirs = source.part("settings")
                .map(path -> Xml.children(read(path).getDocumentElement())
                        .filter(one -> SETTINGS.contains(one.getLocalName()))
                        .collect(Collectors.toMap(Element::getLocalName, one -> one, (first, _) -> first)))
                .orElse(Map.of());
        while (root.getFirstChild() != null) root.removeChild(root.getFirstChild());
        for (var name : SETTINGS) {
            var one = name.equals("compat") ? own.get(name) : theirs.getOrDefault(name, own.get(name));
            if (one != null) root.appendChild(ours.importNode(one, true));
        }
        return ours;
    }

    private void page() {
        var sheet = new Sheet(read(source.main()));
        var ours = new LinkedHashMap<String, String>();
        for (var one : source.relations(source.main()))
            if (sheet.margins().contains(one.id()) && Set.of("header", "footer").contains(one.kind()))
                ours.put(one.id(), margin(one, ours.size() + 1));
        parts.put(Parts.TEXT, Xml.bytes(sheet.alone(ours)));
    }

    private String margin(Source.Relation one, int number) {
        var names = new LinkedHashMap<String, String>();
        var told = new StringBuilder();
        for (var picture : source.relations(one.path()))
            if (picture.kind().equals("image"))
                pictures.keep(picture.path(), source.bytes(picture.path()).orElseThrow())
                        .ifPresent(path -> told.append(Parts.relation(named(names, picture), "image", path)));
        var part = source.read(one.path());
        new Margin(names).clean(part);
        var name = one.kind() + number;
        if (!names.isEmpty())
            files.put("word/_rels/" + name + ".xml.rels", Parts.relations(told).getBytes(StandardCharsets.UTF_8));
        return add(one.kind(), name, part);
    }

    private static String named(Map<String, String> names, Source.Relation picture) {
        return names.computeIfAbsent(picture.id(), _ -> "rId" + (names.size() + 1));
    }

    private void lay(String kind, Document part) {
        add(kind, kind, part);
    }

    private String add(String kind, String name, Document part) {
        var id = "rIdOwn" + name;
        parts.relate(kind, id, name + ".xml", Xml.bytes(part));
        parts.declare("word/" + name + ".xml", TYPES.getOrDefault(kind, ""));
        return id;
    }
}
