package dk.kompetencedialog.platform.mail;

import java.util.Base64;

/**
 * A picture that a letter bears with it, so that no program has to fetch it.
 *
 * @param base64 a PNG
 * @param words what it shows, for whoever does not see it; the letter says it under the picture too
 */
public record Picture(String base64, String words) {
    static final String NAME = "picture";

    byte[] png() {
        return Base64.getDecoder().decode(base64);
    }
}
