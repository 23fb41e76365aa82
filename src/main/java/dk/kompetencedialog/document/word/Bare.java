package dk.kompetencedialog.document.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A picture without what its file tells beside it, such as who took a photo and where. */
final class Bare {
    private static final Set<String> CHUNKS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "pHYs", "bKGD");
    private static final int SIGNATURE = 8;
    private static final int ROUND_A_CHUNK = 12;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private final byte[] file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();

    private Bare(byte[] file) {
        this.file = file;
    }

    /** Throws {@link RuntimeException} where it is damaged. */
    static byte[] png(byte[] file) {
        var picture = new Bare(file);
        picture.keep(0, SIGNATURE);
        for (int at = SIGNATURE; ; ) {
            int length = picture.number(at) << 16 | picture.number(at + 2);
            if (length < 0) throw new IllegalArgumentException();
            int end = Math.addExact(at + ROUND_A_CHUNK, length);
            var kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (CHUNKS.contains(kind)) picture.keep(at, end);
            if (kind.equals("IEND")) return picture.bare.toByteArray();
            at = end;
        }
    }

    /** Throws {@link RuntimeException} where it is damaged. */
    static byte[] jpeg(byte[] file) {
        var picture = new Bare(file);
        picture.keep(0, 2);
        int at = 2;
        while (at + 1 < file.length && picture.mark(at) != END) at = picture.segment(at);
        picture.bare.write(0xff);
        picture.bare.write(END);
        return picture.bare.toByteArray();
    }

    /** Where the next one begins. */
    private int segment(int at) {
        int mark = mark(at);
        if (mark == 0xff) return at + 1;
        int length = number(at + 2);
        if (length < 2) throw new IllegalArgumentException();
        int end = at + 2 + length;
        if (mark == SCAN) end = scanned(end);
        if (isShown(mark, at)) keep(at, end);
        return end;
    }

    /** Not what programs add, but for what colours are told by; and no comments. */
    private boolean isShown(int mark, int at) {
        return switch (mark) {
            case 0xe0 -> isCalled("JFIF", at);
            case 0xe2 -> isCalled("ICC_PROFILE", at);
            case 0xee -> isCalled("Adobe", at);
            default -> mark != 0xfe && (mark < 0xe0 || mark > 0xef);
        };
    }

    private boolean isCalled(String name, int at) {
        return new String(file, at + 4, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    /** Where the points of a scan end. */
    private int scanned(int from) {
        int at = from;
        while (at + 1 < file.length && !isMark(at)) at++;
        return at + 1 < file.length ? at : file.length;
    }

    private boolean isMark(int at) {
        int next = file[at + 1] & 0xff;
        return file[at] == (byte) 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7);
    }

    private int mark(int at) {
        if (file[at] != (byte) 0xff) throw new IllegalArgumentException();
        return file[at + 1] & 0xff;
    }

    private int number(int at) {
        return (file[at] & 0xff) << 8 | (file[at + 1] & 0xff);
    }

    private void keep(int from, int end) {
        bare.write(file, from, end - from);
    }
}
