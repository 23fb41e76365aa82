package dk.kompetencedialog.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Arabic letters joined as they are written. The print engine draws one sign a character, so each letter is given the
 * character for its place in the word; Unicode's own names tell which that is.
 */
final class Arabic {

    private static final Pattern NAME =
            Pattern.compile("ARABIC (?:LETTER|LIGATURE LAM WITH ALEF) ?(?:.*? )?(ISOLATED|FINAL|INITIAL|MEDIAL) FORM");
    private static final List<String> PLACES = List.of("ISOLATED", "FINAL", "INITIAL", "MEDIAL");
    private static final Map<String, String[]> FORMS = new HashMap<>();
    private static final int TATWEEL = 0x640;

    static {
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFDFF), IntStream.rangeClosed(0xFE80, 0xFEFC))
                .filter(Character::isDefined)
                .forEach(Arabic::learn);
    }

    private Arabic() {}

    /** The text with each letter in its form; anything else is left as it is. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean reached = false;
        for (int at = 0; at < text.length(); ) {
            String letter = letter(text, at);
            int next = at + letter.length();
            boolean transparent = Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
            boolean onward = joinsOnward(letter) && joinsBack(text, next);
            joined.append(form(letter, reached, onward));
            reached = transparent ? reached : joinsOnward(letter);
            at = next;
        }
        return joined.toString();
    }

    /** The plain letters behind a form. */
    static String apart(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFKC);
    }

    private static void learn(int form) {
        Matcher name = NAME.matcher(Character.getName(form));
        if (name.matches()) {
            String sign = Character.toString(form);
            FORMS.computeIfAbsent(apart(sign), _ -> new String[PLACES.size()])[PLACES.indexOf(name.group(1))] = sign;
        }
    }

    private static String letter(String text, int at) {
        String pair = text.substring(at, Math.min(at + 2, text.length()));
        return pair.length() == 2 && FORMS.containsKey(pair) ? pair : Character.toString(text.codePointAt(at));
    }

    private static String form(String letter, boolean reached, boolean onward) {
        String[] forms = FORMS.get(letter);
        if (forms == null) {
            return letter;
        }
        String form = forms[(reached && forms[1] != null ? 1 : 0) + (onward ? 2 : 0)];
        return form == null ? letter : form;
    }

    private static boolean joinsOnward(String letter) {
        String[] forms = FORMS.get(letter);
        return letter.codePointAt(0) == TATWEEL || (forms != null && forms[2] != null);
    }

    private static boolean joinsBack(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        if (at >= text.length()) {
            return false;
        }
        String[] forms = FORMS.get(letter(text, at));
        return text.charAt(at) == TATWEEL || (forms != null && forms[1] != null);
    }
}
