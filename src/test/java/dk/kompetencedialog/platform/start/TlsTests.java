package dk.kompetencedialog.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

/** The program speaks TLS itself when it has a PEM pair, and says in a sentence when the pair is none. */
class TlsTests {
    private final Path folder = TestDatabase.folder();

    @Test
    void whatABrowserKeepsGoesNowhereUnencrypted() throws Exception {
        PemFiles pair = PemFiles.make(folder, "good");
        int port = RunningProgram.freePort();
        try (RunningProgram program = RunningProgram.begin(folder, port, settings(pair));
                HttpClient client =
                        HttpClient.newBuilder().sslContext(pair.trusted()).build()) {
            program.awaitSaid("Ready at https://localhost:" + port);
            String link =
                    Files.readString(folder.resolve(DataFolder.ADMIN_LINK)).strip();
            assertThat(link).startsWith("https://localhost:" + port + "/");
            List<String> cookies = new ArrayList<>();
            for (String address : List.of(link, "https://localhost:" + port + "/language/en")) {
                HttpResponse<Void> page = client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
                assertThat(page.statusCode()).as(address).isLessThan(400);
                assertThat(page.headers().firstValue("Strict-Transport-Security"))
                        .isPresent();
                cookies.addAll(page.headers().allValues("Set-Cookie"));
            }
            assertThat(cookies)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "; HttpOnly", "; SameSite=Lax"));
            assertThat(speaks(pair, port, "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"))
                    .isTrue();
            assertThat(speaks(pair, port, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"))
                    .isFalse();
        }
    }

    @Test
    void aKeyOfAnotherCertificateIsRefused() throws Exception {
        PemFiles one = PemFiles.make(folder, "one");
        PemFiles other = PemFiles.make(folder, "other");
        refused(new PemFiles(one.certificate(), other.key(), one.issued()));
    }

    @Test
    void aKeyWithAPasswordIsRefused() throws Exception {
        PemFiles pair = PemFiles.make(folder, "locked");
        PemFiles.write(pair.key(), "ENCRYPTED PRIVATE KEY", new byte[] {48, 0});
        refused(pair);
    }

    @Test
    void aCertificateAloneIsRefused() throws Exception {
        PemFiles pair = PemFiles.make(folder, "alone");
        Map<String, String> settings = new HashMap<>(settings(pair));
        settings.remove("KD_TLS_KEY");
        StartTests.refused(folder, RunningProgram.freePort(), settings, "Certifikatet kan ikke læses");
    }

    /** Whether it takes this cipher of TLS 1.2. */
    private static boolean speaks(PemFiles pair, int port, String cipher) throws Exception {
        try (var socket = (SSLSocket) pair.trusted().getSocketFactory().createSocket("localhost", port)) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {cipher});
            socket.startHandshake();
            return true;
        } catch (SSLException refused) {
            return false;
        }
    }

    private void refused(PemFiles pair) throws Exception {
        StartTests.refused(folder, RunningProgram.freePort(), settings(pair), "kan ikke bruges sammen");
    }

    private static Map<String, String> settings(PemFiles pair) {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh().environment());
        settings.putAll(pair.settings());
        return settings;
    }
}
