package dk.kompetencedialog.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ssl.PemSslBundleProperties;
import org.springframework.boot.autoconfigure.ssl.PropertiesSslBundle;
import org.springframework.boot.ssl.SslBundle;

/** The certificate and key of {@code KD_TLS_*}: read and held against each other before anything listens with them. */
final class PemPair {
    static final String NAME = "kd";

    /** What browsers of the last ten years speak; what chains blocks is left out. */
    private static final Set<String> CIPHERS = Set.of(
            "TLS_AES_256_GCM_SHA384",
            "TLS_AES_128_GCM_SHA256",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");

    private PemPair() {}

    /** @throws Refusal when a file is missing or out of reach, or the two cannot be used together */
    static SslBundle of(Settings.Tls files) {
        Path certificate = readable(files.certificate());
        Path key = readable(files.key());
        PemSslBundleProperties pair = new PemSslBundleProperties();
        pair.getKeystore().setCertificate(certificate.toUri().toString());
        pair.getKeystore().setPrivateKey(key.toUri().toString());
        pair.getKeystore().setVerifyKeys(true);
        pair.getOptions().setCiphers(CIPHERS);
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
