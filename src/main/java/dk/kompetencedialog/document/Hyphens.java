package dk.kompetencedialog.document;

import com.openhtmltopdf.extend.Hyphenator;
import dk.kompetencedialog.platform.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a long Danish word may be divided, by Liang's method over a list of patterns. Only long words are touched:
 * what is divided is harder to read and to search for. An address on the net is no word.
 */
public final class Hyphens implements Hyphenator {

    private static final Pattern LONG_WORD =
            Pattern.compile("(?<![\\p{L}\\d/.@:_])\\p{L}{14,64}+(?![\\p{L}\\d/@:_]|\\.\\S)");
    private static final Hyphens DANISH = new Hyphens();
    private static final int LEAST_BEFORE = 4;
    private static final int LEAST_AFTER = 4;
    private static final char SOFT_HYPHEN = '\u00ad';

    private final Map<String, String> patterns = new String(
                    Resources.bytes("hyphens/hyph_da_DK.dic"), StandardCharsets.ISO_8859_1)
            .lines()
            .skip(1)
            .map(String::strip)
            .filter(pattern -> !pattern.isEmpty())
            .collect(Collectors.toUnmodifiableMap(
                    pattern -> pattern.replaceAll("\\d", ""), Function.identity(), (first, second) -> first));

    /** The text with soft hyphens in its long words where they are Danish: browsers without a list of their own divide them anywhere. */
    public static String soft(String text, Language language) {
        return language == Language.DA ? DANISH.hyphenateText(text) : text;
    }

    @Override
    public String hyphenateText(String text) {
        return LONG_WORD.matcher(text).replaceAll(this::divided);
    }

    private String divided(MatchResult found) {
        String word = found.group();
        int[] weights = weights("." + word.toLowerCase(Locale.ROOT) + ".");
        StringBuilder divided = new StringBuilder(word.length() + 8);
        for (int at = 0; at < word.length(); at++) {
            boolean room = at >= LEAST_BEFORE && word.length() - at >= LEAST_AFTER;
            if (room && weights[at + 1] % 2 == 1) {
                divided.append(SOFT_HYPHEN);
            }
            divided.append(word.charAt(at));
        }
        return divided.toString();
    }

    /** The weight before each letter of the dotted word; odd means that it may be divided there. */
    private int[] weights(String dotted) {
        int[] weights = new int[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            for (int to = from + 1; to <= dotted.length(); to++) {
                String pattern = patterns.get(dotted.substring(from, to));
                if (pattern != null) {
                    raise(weights, from, pattern);
                }
            }
        }
        return weights;
    }

    private static void raise(int[] weights, int from, String pattern) {
        int at = from;
        for (int sign : pattern.chars().toArray()) {
            if (Character.isDigit(sign)) {
                weights[at] = Math.max(weights[at], sign - '0');
            } else {
                at++;
            }
        }
    }
}
