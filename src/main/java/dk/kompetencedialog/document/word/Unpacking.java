package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.word.Unfit.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a file in memory, and gives up when it turns out to be larger than any template is. */
final class Unpacking {
    private static final int MOST_PARTS = 1000;
    private static final int LARGEST_PART = 8 * 1024 * 1024;
    private static final int LARGEST_XML = 3 * 1024 * 1024;
    private static final int ALL = 24 * 1024 * 1024;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final HashSet<String> names = new HashSet<>();
    private long size;

    private Unpacking() {}

    /** The parts by their path. Throws {@link Unfit}. */
    static Map<String, byte[]> of(byte[] zipped) {
        var unpacking = new Unpacking();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) unpacking.take(zip, entry);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Unfit(Why.DAMAGED);
        }
        return unpacking.files;
    }

    private void take(ZipInputStream zip, ZipEntry entry) throws IOException {
        var path = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
        int most = isXml(path) ? LARGEST_XML : LARGEST_PART;
        var part = zip.readNBytes(most + 1);
        size += part.length;
        if (part.length > most || size > ALL || names.size() >= MOST_PARTS) throw new Unfit(Why.TOO_MUCH);
        if (!names.add(path.toLowerCase(Locale.ROOT))) throw new Unfit(Why.DAMAGED);
        if (!entry.isDirectory()) files.put(path, part);
    }

    static boolean isXml(String path) {
        return path.endsWith(".xml") || path.endsWith(".rels");
    }
}
