package dk.kompetencedialog.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost and its key, as PEM files. */
record PemFiles(Path certificate, Path key, Certificate issued) {
    static final char[] PASSWORD = "for the while".toCharArray();

    /** A new pair, made by the JDK's own keytool. */
    static PemFiles make(Path folder, String name) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(name + ".p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD),
                "-alias",
                "pair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost");
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        KeyStore pair = KeyStore.getInstance(store.toFile(), PASSWORD);
        Certificate issued = pair.getCertificate("pair");
        Path certificate = write(folder.resolve(name + ".crt"), "CERTIFICATE", issued.getEncoded());
        Path key = write(
                folder.resolve(name + ".key"),
                "PRIVATE KEY",
                pair.getKey("pair", PASSWORD).getEncoded());
        return new PemFiles(certificate, key, issued);
    }

    Map<String, String> settings() {
        return Map.of("KD_TLS_CERTIFICATE", certificate.toString(), "KD_TLS_KEY", key.toString());
    }

    /** Trusts this certificate and no other. */
    SSLContext trusted() throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        known.setCertificateEntry("ours", issued);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    static Path write(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }
}
