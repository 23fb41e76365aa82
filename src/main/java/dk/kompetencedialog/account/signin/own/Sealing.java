package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.data.DataFolder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Seals what must be kept and not be read: with a key that lies in the operator's setting, or in a file that no backup takes. */
@Component
class Sealing {
    private static final String FILE = "login-key";
    private static final int SHORTEST = 32;

    private final LoginSettings settings;
    private final DataFolder folder;
    private final SingletonSupplier<BytesEncryptor> encryptor = SingletonSupplier.of(this::withOurKey);

    Sealing(LoginSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    byte[] seal(String secret) {
        return encryptor.obtain().encrypt(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where it was sealed with another key. */
    Optional<String> open(byte[] sealed) {
        try {
            return Optional.of(new String(encryptor.obtain().decrypt(sealed), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private BytesEncryptor withOurKey() {
        return AesGcmBytesEncryptor.withPassword(
                        key().strip(), new String(Hex.encode(FILE.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    private String key() {
        return set(settings.key()).or(() -> folder.read(FILE)).orElseGet(this::drawn);
    }

    private static Optional<String> set(@Nullable String key) {
        return Optional.ofNullable(key).filter(each -> each.length() >= SHORTEST);
    }

    private String drawn() {
        var fresh = Secret.draw().reveal();
        folder.writePrivately(FILE, fresh);
        return fresh;
    }
}
