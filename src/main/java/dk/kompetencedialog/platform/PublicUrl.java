package dk.kompetencedialog.platform;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code KD_PUBLIC_URL} into the one spelling that browsers use for an origin. */
final class PublicUrl {
    private static final Pattern FORM =
            Pattern.compile("(https?)://([\\p{L}\\p{N}._-]+|\\[[0-9a-f:.]+])(?::(\\d{1,5}))?/?");

    private PublicUrl() {}

    /**
     * The address without a slash at its end.
     *
     * @throws Refusal when it is none, or has a path
     */
    static URI of(String text) {
        Matcher parts = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new Refusal("public-url", text);
        }
        try {
            String host = IDN.toASCII(parts.group(2));
            return URI.create(parts.group(1) + "://" + host + port(parts.group(1), parts.group(3)));
        } catch (IllegalArgumentException impossible) {
            throw new Refusal("public-url", text);
        }
    }

    private static String port(String scheme, @Nullable String port) {
        if (port == null) {
            return "";
        }
        int number = Integer.parseInt(port);
        if (number < 1 || number > 65535) {
            throw new IllegalArgumentException(port);
        }
        return number == (scheme.equals("https") ? 443 : 80) ? "" : ":" + number;
    }
}
