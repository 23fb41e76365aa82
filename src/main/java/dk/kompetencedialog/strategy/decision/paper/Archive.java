package dk.kompetencedialog.strategy.decision.paper;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A strategy as it is handed to an archive: the PDF/A, and beside it what is known of it, for machines and for people.
 */
public final class Archive {
    private static final String PDF = "strategy.pdf";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /**
     * What was decided of it.
     *
     * @param values by the name of each, such as "from"; days and times as ISO 8601 writes them
     */
    public record Facts(Map<String, String> values, List<Approval> approvals) {
        public Facts {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            approvals = List.copyOf(approvals);
        }
    }

    /** What a side said: {@code side} A or B. */
    public record Approval(String side, String by, String remark) {}

    private final TextPage page;
    private final Facts facts;
    private final byte[] pdf;
    private final Texts t;

    /** @param t in the strategy's language */
    public Archive(TextPage page, Facts facts, byte[] pdf, Texts t) {
        this.page = page;
        this.facts = facts;
        this.pdf = pdf;
        this.t = t;
    }

    public byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            write(zip, PDF, pdf);
            write(zip, "metadata.xml", xml().getBytes(StandardCharsets.UTF_8));
            write(zip, "metadata.txt", text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private String xml() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<strategy>\n");
        values().forEach((name, value) -> element(xml, name, value));
        element(xml, "language", page.language());
        for (var one : facts.approvals)
            xml.append("  <approval side=\"%s\" by=\"%s\">%s</approval>\n"
                    .formatted(one.side(), escaped(one.by()), escaped(one.remark())));
        return xml.append("</strategy>\n").toString();
    }

    private static void element(StringBuilder xml, String name, String value) {
        xml.append("  <%s>%s</%s>\n".formatted(name, escaped(value), name));
    }

    /** With the line ends that the oldest program for reading it knows. */
    private String text() {
        var text = new StringBuilder();
        values().forEach((name, value) -> text.append(t.get("decision.archive." + name))
                .append(": ")
                .append(value)
                .append('\n'));
        for (var one : facts.approvals)
            text.append(t.get("decision.side." + one.side()))
                    .append(": ")
                    .append(t.get("decision.approves", one.by()))
                    .append(' ')
                    .append(one.remark().replace('\n', ' '))
                    .append('\n');
        return text.toString().replace("\n", "\r\n");
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("title", page.title());
        values.put("workplace", page.workplace());
        values.putAll(facts.values);
        values.put("file", PDF);
        values.put("sum", sum());
        return values;
    }

    private String sum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
