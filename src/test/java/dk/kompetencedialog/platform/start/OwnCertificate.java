package dk.kompetencedialog.platform.start;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for localhost that nobody has vouched for, as whoever stands between two would have one. */
public final class OwnCertificate {
    private OwnCertificate() {}

    /** Serves with a new one. */
    public static SSLContext serving(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        PemFiles.make(folder, "own");
        KeyStore pair = KeyStore.getInstance(folder.resolve("own.p12").toFile(), PemFiles.PASSWORD);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(pair, PemFiles.PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
