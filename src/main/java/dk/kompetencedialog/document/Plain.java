package dk.kompetencedialog.document;

import java.text.Normalizer;
import java.util.List;

/** Text as a document can hold it: composed letters, no control or direction marks, no halves of characters. */
final class Plain {

    private static final int REPLACEMENT = 0xFFFD;
    /** The bullet of a word processor's symbol font, which arrives with text that was pasted. */
    private static final int SYMBOL_BULLET = 0xF0B7;

    private Plain() {}

    /** Text of one or more lines; line ends become "\n". */
    static String text(String written) {
        StringBuilder kept = new StringBuilder(written.length());
        written.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> keep(kept, point));
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** Text of one line; line ends become spaces. */
    static String line(String written) {
        return text(written).replace('\n', ' ');
    }

    static List<String> texts(List<String> written) {
        return written.stream().map(Plain::text).toList();
    }

    static List<String> lines(List<String> written) {
        return written.stream().map(Plain::line).toList();
    }

    private static void keep(StringBuilder kept, int point) {
        if (!isControl(point) && !turnsDirection(point) && !isForScreens(point)) {
            kept.appendCodePoint(printable(point));
        }
    }

    private static boolean isControl(int point) {
        return Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
    }

    /** What joins, colours and tones emoji: they print one by one in outline, where these would be signs of their own. */
    private static boolean isForScreens(int point) {
        return point == 0x200D || point == 0xFE0E || point == 0xFE0F || (point >= 0x1F3FB && point <= 0x1F3FF);
    }

    private static int printable(int point) {
        return switch (Character.getType(point)) {
            case Character.PRIVATE_USE -> point == SYMBOL_BULLET ? '•' : REPLACEMENT;
            case Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
            default -> point;
        };
    }
}
