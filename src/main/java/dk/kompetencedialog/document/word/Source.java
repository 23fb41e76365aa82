package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.word.Unfit.Why;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A file that somebody sent, part by part. What it points to outside itself is not seen. */
final class Source {
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final Map<String, byte[]> files;
    private final String main;

    /** Throws {@link Unfit} where it is no document or template of Word's. */
    Source(Map<String, byte[]> files) {
        this.files = files;
        if (text("mimetype").contains("opendocument")) throw new Unfit(Why.OPEN_DOCUMENT);
        files.forEach(Source::askingOutside);
        this.main = found();
        checkKind(text("[Content_Types].xml"));
        if (!Xml.W.equals(read(main).getDocumentElement().getNamespaceURI())) throw new Unfit(Why.NO_WORD);
    }

    String main() {
        return main;
    }

    Document read(String path) {
        try {
            return Xml.read(Objects.requireNonNull(files.get(path)));
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            throw new Unfit(Why.DAMAGED);
        }
    }

    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The part of a kind, such as "styles", that the text has; none where the file has not got it. */
    Optional<String> part(String kind) {
        return relations(main).stream()
                .filter(one -> one.kind.equals(kind))
                .map(Relation::path)
                .findFirst();
    }

    /** What one part needs of another, such as "image". */
    record Relation(String id, String kind, String path) {}

    /** What a part has of others in the same file. */
    List<Relation> relations(String path) {
        int name = path.lastIndexOf('/') + 1;
        var told = path.substring(0, name) + "_rels/" + path.substring(name) + ".rels";
        if (!files.containsKey(told)) return List.of();
        return Xml.children(read(told).getDocumentElement(), "Relationship")
                .filter(one -> !one.getAttribute("TargetMode").equals("External"))
                .filter(one -> one.getAttribute("Type").startsWith(KINDS))
                .map(one -> relation(one, path.substring(0, name)))
                .filter(one -> files.containsKey(one.path))
                .toList();
    }

    private static Relation relation(Element one, String folder) {
        var kind = one.getAttribute("Type").substring(KINDS.length());
        return new Relation(one.getAttribute("Id"), kind, path(folder, one.getAttribute("Target")));
    }

    private static String path(String folder, String target) {
        var steps = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) steps.pollLast();
            else if (!step.isEmpty() && !step.equals(".")) steps.addLast(step);
        }
        return String.join("/", steps);
    }

    private static void askingOutside(String path, byte[] part) {
        if (Unpacking.isXml(path)
                && new String(part, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .contains("<!DOCTYPE")) throw new Unfit(Why.OUTSIDE);
    }

    private String found() {
        if (text("_rels/.rels").contains(STRICT)) throw new Unfit(Why.STRICT);
        return relations("").stream()
                .filter(one -> one.kind.equals("officeDocument"))
                .map(Relation::path)
                .findFirst()
                .orElseThrow(() -> new Unfit(Why.NO_WORD));
    }

    private void checkKind(String types) {
        var all = types.toLowerCase(Locale.ROOT);
        boolean macros = files.keySet().stream()
                .anyMatch(path -> path.toLowerCase(Locale.ROOT).contains("vbaproject"));
        if (macros || all.contains("macroenabled") || all.contains("vbaproject")) throw new Unfit(Why.MACROS);
        if (all.contains("wordprocessingml.document.main") || all.contains("wordprocessingml.template.main")) return;
        throw new Unfit(
                all.contains("spreadsheetml") || all.contains("presentationml") ? Why.OTHER_OFFICE : Why.NO_WORD);
    }

    private String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }
}
