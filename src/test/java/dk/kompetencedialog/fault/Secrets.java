package dk.kompetencedialog.fault;

import dk.kompetencedialog.world.Browser;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Words that nobody else would say, and tokens that the program made: what of them stands in a text. */
final class Secrets {
    private static final Pattern TOKEN =
            Pattern.compile("/(?:sign-in|j|hearing|strategy|invitation|answer|check-in|calendar)/([A-Za-z0-9_-]{20,})");

    private final Map<String, String> known = new LinkedHashMap<>();

    /** A word that stands for this kind of thing, and nowhere else. */
    String word(String kind) {
        var word = kind + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        known.put(word.toLowerCase(Locale.ROOT), kind);
        return word;
    }

    /** A word as it is, of this kind. */
    void is(String kind, String word) {
        if (word.length() >= 6) known.put(word.toLowerCase(Locale.ROOT), kind);
    }

    /** Every token in an address or a page. */
    String tokens(String text) {
        TOKEN.matcher(text).results().forEach(hit -> is("a link", hit.group(1)));
        return text;
    }

    /** What a letter says, with its tokens. */
    String letter(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts))
            return tokens(part.getContent().toString());
        var all = new StringBuilder();
        for (int at = 0; at < parts.getCount(); at++) all.append(letter(parts.getBodyPart(at)));
        return all.toString();
    }

    /** The cookies that a browser has, and the token of its last form. */
    void of(Browser browser) {
        is("a form's token", browser.token());
        for (var cookie : browser.cookies()) {
            is("a cookie", cookie.getValue());
            if (cookie.getName().equals("SESSION"))
                is("a session", new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8));
        }
    }

    int count() {
        return known.size();
    }

    /** The kinds of those that stand in a text. */
    Map<String, String> in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new LinkedHashMap<>(known);
        found.keySet().removeIf(secret -> !lower.contains(secret));
        return found;
    }
}
