package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.word.Unfit.Why;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells by how a file begins what it is, whatever it is called. */
final class Sort {
    private static final List<String> IMAGES = List.of(
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "II*\0",
            "MM\0*",
            "RIFF",
            "\0\0\u0001\0",
            "\u0001\0\0\0",
            "\u00d7\u00cd\u00c6\u009a");
    private static final int OPENING = 1024;

    private Sort() {}

    /** Throws {@link Unfit} unless it is a zip, as Word's files are. */
    static void check(byte[] sent) {
        var whole = new String(sent, StandardCharsets.ISO_8859_1);
        if (whole.startsWith("PK\u0003\u0004")) return;
        if (whole.startsWith("\u00d0\u00cf\u0011\u00e0")) throw new Unfit(compound(whole));
        if (whole.startsWith("%PDF-")) throw new Unfit(Why.PDF);
        if (whole.startsWith("{\\rtf")) throw new Unfit(Why.RICH_TEXT);
        throw new Unfit(isImage(whole) ? Why.IMAGE : Why.NO_WORD);
    }

    private static boolean isImage(String whole) {
        var opening = whole.substring(0, Math.min(OPENING, whole.length())).toLowerCase(Locale.ROOT);
        return IMAGES.stream().anyMatch(whole::startsWith)
                || (opening.startsWith("bm") && opening.indexOf(0) > 0)
                || opening.contains("<svg")
                || opening.startsWith("ftypheic", 4)
                || opening.startsWith("ftypavif", 4);
    }

    /** What lies in a file of the old kind, which is also what a password is laid round. */
    private static Why compound(String whole) {
        if (whole.contains(wide("EncryptedPackage"))) return Why.LOCKED;
        return whole.contains(wide("WordDocument")) ? Why.OLD_WORD : Why.NO_WORD;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
