package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.web.Sentence;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is read off a projector and typed: 7 of 30 characters, none of which looks like another. */
public record JoinCode(String value) {
    static final int LENGTH = 7;
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}._]+");
    private static final Pattern LOOK_ALIKE = Pattern.compile(".*[01ILOU].*");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code drawn at random; whether another workshop has it, only the table knows. */
    public static JoinCode draw() {
        return new JoinCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (code, at) -> code.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString());
    }

    /**
     * Reads a code as people type it: any case, with spaces or hyphens.
     *
     * @throws Sentence 400 that says what is wrong with it
     */
    static JoinCode read(String typed) {
        var code = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        if (code.isEmpty()) throw Sentence.badRequest("account.code.empty");
        if (LOOK_ALIKE.matcher(code).matches()) throw Sentence.badRequest("account.code.lookAlike");
        if (!code.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0))
            throw Sentence.badRequest("account.code.strange");
        if (code.length() != LENGTH) throw Sentence.badRequest("account.code.length", code.length());
        return new JoinCode(code);
    }

    /** As it is easiest read and said: {@code K7F 4XPM}. */
    public String spaced() {
        return value.substring(0, 3) + " " + value.substring(3);
    }
}
