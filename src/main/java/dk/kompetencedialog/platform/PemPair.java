package dk.kompetencedialog.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ssl.PemSslBundleProperties;
import org.springframework.boot.autoconfigure.ssl.PropertiesSslBundle;
import org.springframework.boot.ssl.SslBundle;

/** The certificate and key of {@code KD_TLS_*}: read and held against each other before anything listens with them. */
final class PemPair {
    static final String NAME = "kd";

    private PemPair() {}

    /** @throws Refusal when a file is missing or out of reach, or the two cannot be used together */
    static SslBundle of(Settings.Tls files) {
        Path certificate = readable(files.certificate());
        Path key = readable(files.key());
        PemSslBundleProperties pair = new PemSslBundleProperties();
        pair.getKeystore().setCertificate(certificate.toUri().toString());
        pair.getKeystore().setPrivateKey(key.toUri().toString());
        pair.getKeystore().setVerifyKeys(true);
        try {
            SslBundle bundle = PropertiesSslBundle.get(pair);
            bundle.getStores().getKeyStore();
            return bundle;
        } catch (RuntimeException unusable) {
            throw new Refusal("tls-pair-unusable", certificate, key);
        }
    }

    private static Path readable(@Nullable Path pem) {
        if (pem == null || !Files.isReadable(pem)) {
            throw new Refusal("tls-pair", pem == null ? "?" : pem);
        }
        return pem;
    }
}
