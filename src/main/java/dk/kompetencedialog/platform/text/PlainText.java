package dk.kompetencedialog.platform.text;

import dk.kompetencedialog.platform.web.Sentence;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules for a text that a person wrote. It is trimmed and brought to NFC; what cannot be seen (soft hyphens, zero-width spaces)
 * is taken out, and blank lines in a row are one; control characters, marks that turn the direction of reading and marks in piles are
 * refused, what emoji are joined with is not.
 */
public final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
    private static final Pattern TYPESETTERS = Pattern.compile("[\\u00AD\\u200B\\u200C\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}]");
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\u200D]]");
    private static final Pattern FLAG = Pattern.compile("\\x{1F3F4}[\\x{E0020}-\\x{E007E}]{1,8}\\x{E007F}");
    private static final Pattern PILE = Pattern.compile("\\p{M}{9}");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[\\n\\p{Z}]*\\n");
    private static final Pattern INK =
            Pattern.compile("[^\\s\\p{C}\\p{M}\\u115F\\u1160\\u3164\\uFFA0\\u2800]", Pattern.UNICODE_CHARACTER_CLASS);

    private PlainText() {}

    /**
     * The text as it may be kept.
     *
     * @param max its length at most, in code points
     * @param lines whether it may have several lines; else a line break becomes a space
     * @throws Sentence 400 when nothing is left, when it is too long, or when it bears a character that is refused
     */
    public static String of(@Nullable String raw, int max, boolean lines) {
        var text = ofAny(raw, max, lines);
        if (text.isEmpty()) throw Sentence.badRequest("text.empty");
        return text;
    }

    /** The same, but it may be empty. */
    public static String ofAny(@Nullable String raw, int max, boolean lines) {
        var text = settled(raw == null ? "" : raw, lines);
        if (DIRECTION.matcher(text).find()) throw Sentence.badRequest("text.direction");
        if (UNSEEN.matcher(FLAG.matcher(text).replaceAll("")).find()
                || PILE.matcher(text).find()) throw Sentence.badRequest("text.control");
        if (!INK.matcher(text).find()) return "";
        var over = text.codePointCount(0, text.length()) - max;
        if (over > 0) throw Sentence.badRequest("text.tooLong", over, max);
        return text;
    }

    private static String settled(String raw, boolean lines) {
        var broken = LINE_END.matcher(raw).replaceAll("\n");
        var spaced = SPACES.matcher(lines ? BLANK_LINES.matcher(broken).replaceAll("\n\n") : broken.replace('\n', ' '))
                .replaceAll(" ");
        return Normalizer.normalize(TYPESETTERS.matcher(spaced).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
