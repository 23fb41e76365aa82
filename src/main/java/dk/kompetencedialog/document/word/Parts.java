package dk.kompetencedialog.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a Word file by their path, such as {@code word/styles.xml}. */
final class Parts {
    static final String TYPES = "[Content_Types].xml";
    static final String TEXT = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    /** What ours is made of, and where it lies in the program. */
    private static final Map<String, String> OURS = Map.of(
            TYPES,
            "content-types.xml",
            "_rels/.rels",
            "package-rels.xml",
            RELATIONS,
            "document-rels.xml",
            TEXT,
            "document.xml",
            "word/styles.xml",
            "styles.xml",
            "word/settings.xml",
            "settings.xml",
            "word/header.xml",
            "header.xml",
            "word/footer.xml",
            "footer.xml");

    private final Map<String, byte[]> files;

    Parts(Map<String, byte[]> files) {
        this.files = new LinkedHashMap<>(files);
    }

    /** Those of our own template. */
    static Parts ofOurs() {
        var files = new LinkedHashMap<String, byte[]>();
        OURS.forEach((path, name) -> files.put(path, resource(name)));
        return new Parts(files);
    }

    /** A file without text, styles or anything else. */
    static Parts blank() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(TYPES, resource("blank-types.xml"));
        files.put("_rels/.rels", resource("package-rels.xml"));
        files.put(TEXT, resource("blank.xml"));
        files.put(RELATIONS, relations("").getBytes(StandardCharsets.UTF_8));
        return new Parts(files);
    }

    /** A part that says what another has, from {@link #relation}. */
    static String relations(CharSequence all) {
        return Xml.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, KINDS, kind, target);
    }

    static byte[] resource(String name) {
        try (var file = Objects.requireNonNull(Parts.class.getResourceAsStream("/document/word/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** Whether the text has a part of this kind, such as "header". */
    boolean has(String kind) {
        return !related(kind).isEmpty();
    }

    void put(String path, byte[] part) {
        files.put(path, part);
    }

    Document read(String path) {
        return Xml.read(Objects.requireNonNull(files.get(path), path));
    }

    /** Changes a part where it stands. */
    void change(String path, Consumer<Document> how) {
        var part = read(path);
        how.accept(part);
        files.put(path, Xml.bytes(part));
    }

    /** Puts words in the place of their names, such as {@code {title}}, in a part that is ours. */
    void fill(String path, Map<String, String> words) {
        var text = new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8);
        for (var word : words.entrySet()) text = text.replace("{" + word.getKey() + "}", Xml.escaped(word.getValue()));
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The path of the part that the text has of this kind, such as "styles"; empty for none. */
    String related(String kind) {
        return allRelated(kind).stream().findFirst().orElse("");
    }

    /** The paths of all parts of this kind. */
    List<String> allRelated(String kind) {
        return Xml.children(read(RELATIONS).getDocumentElement())
                .filter(one -> one.getAttribute("Type").equals(KINDS + kind))
                .map(one -> "word/" + one.getAttribute("Target"))
                .toList();
    }

    /** Adds a part that the text points to by {@code id}. */
    void relate(String kind, String id, String target, byte[] part) {
        put("word/" + target, part);
        change(RELATIONS, all -> add(all, "Relationship", Map.of("Id", id, "Type", KINDS + kind, "Target", target)));
    }

    /** Says what a part is. */
    void declare(String path, String type) {
        change(TYPES, all -> {
            Xml.children(all.getDocumentElement(), "Override")
                    .filter(one -> one.getAttribute("PartName").equals("/" + path))
                    .forEach(one -> one.getParentNode().removeChild(one));
            add(all, "Override", Map.of("PartName", "/" + path, "ContentType", type));
        });
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            write(zip, TYPES);
            for (var path : files.keySet()) if (!path.equals(TYPES)) write(zip, path);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip, String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(Objects.requireNonNull(files.get(path)));
        zip.closeEntry();
    }

    static void add(Document all, String name, Map<String, String> attributes) {
        Element root = all.getDocumentElement();
        Element one = all.createElementNS(root.getNamespaceURI(), name);
        attributes.forEach(one::setAttribute);
        root.appendChild(one);
    }
}
