package dk.kompetencedialog.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.account.signin.AdminLink;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A started program, and what is said when one cannot be started. */
class StartTests {
    static final Path DATA = TestDatabase.folder();
    static final Path LINK = DATA.resolve(DataFolder.ADMIN_LINK);
    static int port;
    static RunningProgram program;

    @BeforeAll
    static void start() throws Exception {
        port = RunningProgram.freePort();
        program = RunningProgram.begin(DATA, port, Map.of()).awaitReady();
        program.awaitSaid("Ready at http://localhost:" + port);
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
    }

    @Test
    void theFirstLinkIsForTheOwnerAndInNoLog() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(LINK)))
                .isEqualTo("rw-------");
        String link = Files.readString(LINK).strip();
        assertThat(link).startsWith("http://localhost:" + port + "/sign-in/");
        assertThat(program.said()).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void aNewLinkIsMadeWhileTheProgramRuns() throws Exception {
        String first = Files.readString(LINK).strip();
        try (RunningProgram errand = RunningProgram.begin(AdminLink.class, DATA, port, Map.of())) {
            assertThat(errand.awaitEnd()).as(errand.said()).isZero();
            String second = Files.readString(LINK).strip();
            assertThat(second)
                    .startsWith("http://localhost:" + port + "/sign-in/")
                    .isNotEqualTo(first);
            assertThat(errand.said()).contains(LINK.toString()).doesNotContain(second);
            assertThat(program.status(path(first))).isEqualTo(410);
            assertThat(program.status(path(second))).isEqualTo(200);
        }
    }

    @Test
    void listensOnThisMachineAlone() throws Exception {
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(found -> !found.isLoopbackAddress())
                .toList()) {
            assertThat(answers(address)).as(address.toString()).isFalse();
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        refused(DATA, RunningProgram.freePort(), Map.of(), "bruges af et program, der allerede kører");
    }

    @Test
    void aTakenPortIsRefused() throws Exception {
        refused(TestDatabase.folder(), port, TestDatabase.fresh().environment(), "Port " + port + " er optaget");
    }

    @Test
    void anAddressWithAPathIsRefused() throws Exception {
        Map<String, String> settings = Map.of("KD_PUBLIC_URL", "https://dialog.example/sti");
        refused(TestDatabase.folder(), port, settings, "KD_PUBLIC_URL skal være en adresse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERVER_PORT=otte",
                "SERVER_PORT=99999",
                "KD_DATABASE_CONNECTIONS=mange",
                "KD_DATABASE_CONNECTIONS=0"
            })
    void aSettingThatCannotBeUsedIsNamed(String setting) throws Exception {
        String name = setting.substring(0, setting.indexOf('='));
        Map<String, String> settings = Map.of(name, setting.substring(name.length() + 1));
        refused(TestDatabase.folder(), port, settings, "Indstillingen " + name + " har en værdi");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsRefused() throws Exception {
        Map<String, String> settings = Map.of("KD_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/nothing");
        refused(TestDatabase.folder(), port, settings, "kan ikke nås");
    }

    @Test
    void aMissingCertificateIsRefused() throws Exception {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh().environment());
        settings.putAll(Map.of("KD_TLS_CERTIFICATE", "/nowhere/cert.pem", "KD_TLS_KEY", "/nowhere/key.pem"));
        refused(TestDatabase.folder(), RunningProgram.freePort(), settings, "Certifikatet kan ikke læses");
    }

    static void refused(Path data, int port, Map<String, String> settings, String words) throws Exception {
        try (RunningProgram other = RunningProgram.begin(data, port, settings)) {
            assertThat(other.awaitEnd()).isEqualTo(1);
            List<String> lines = other.said()
                    .lines()
                    .filter(line -> !line.contains(" INFO "))
                    .toList();
            assertThat(lines).singleElement().asString().contains(words);
        }
    }

    private static boolean answers(InetAddress address) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/sign-in"));
    }
}
