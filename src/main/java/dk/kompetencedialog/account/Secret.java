package dk.kompetencedialog.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 256 random bits as 43 characters of base64url, for a seat or a link. Tables keep only its hash; it never prints itself. */
public final class Secret {
    static final String PATTERN = "[A-Za-z0-9_-]{43}";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String written;

    private Secret(String written) {
        this.written = written;
    }

    public static Secret draw() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The secret that somebody shows; empty when it has not the shape of one. */
    public static Optional<Secret> read(String shown) {
        return shown.matches(PATTERN) ? Optional.of(new Secret(shown)) : Optional.empty();
    }

    /** SHA-256 of the 43 characters. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] mac(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The characters themselves: for the cookie or the link, nowhere else. */
    public String reveal() {
        return written;
    }

    private byte[] bytes() {
        return written.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
