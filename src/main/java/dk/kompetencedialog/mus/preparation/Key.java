package dk.kompetencedialog.mus.preparation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/** A key of AES-256; it can be named, and not read. */
final class Key {
    private static final int NAMED_BY = 8;

    private final byte[] bytes;

    Key(byte[] bytes) {
        if (bytes.length != InstallationKey.BYTES) throw new IllegalArgumentException("not a key");
        this.bytes = bytes.clone();
    }

    /** What it is called, without what it is. */
    String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, NAMED_BY);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In Base64. */
    String seal(byte[] content) {
        return Base64.getEncoder().encodeToString(encryptor().encrypt(content));
    }

    /** Throws {@link IllegalStateException} or {@link IllegalArgumentException} where it was changed, or sealed with another. */
    byte[] open(String sealed) {
        return encryptor().decrypt(Base64.getDecoder().decode(sealed));
    }

    private BytesEncryptor encryptor() {
        return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(bytes, "AES"))
                .build();
    }

    @Override
    public String toString() {
        return "Key";
    }
}
