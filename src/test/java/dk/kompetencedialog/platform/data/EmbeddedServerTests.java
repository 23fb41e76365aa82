package dk.kompetencedialog.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class EmbeddedServerTests {
    static final Path ROOT = TestDatabase.folder();
    static DataFolder folder;
    static EmbeddedServer server;

    @BeforeAll
    static void start() {
        folder = DataFolder.hold(ROOT);
        server = EmbeddedServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
        folder.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "log_statement, none"
    })
    void losesNothingAndLetsNobodyIn(String setting, String value) throws SQLException {
        assertThat(ask("select current_setting('" + setting + "')")).containsExactly(value);
    }

    @Test
    void ordersAsDanesDo() throws SQLException {
        assertThat(ask("select w from unnest(array['Ås', 'å', 'ø', 'z', 'æ', 'a', 'Zebra']) w order by w"))
                .containsExactly("a", "z", "Zebra", "æ", "ø", "å", "Ås");
    }

    @ParameterizedTest
    @CsvSource({"kd_app, wrong", "kd_bootstrap, ''", "kd_owner, wrong"})
    void refusesWhoeverDoesNotKnowThePassword(String user, String password) {
        Login login = new Login(server.worker().url(), user, password);
        assertThatThrownBy(login::connect).isInstanceOf(SQLException.class);
    }

    @Test
    void keepsTheDatabaseAndItsPasswordsFromOthers() throws Exception {
        assertThat(rights("database")).isEqualTo("rwx------");
        assertThat(rights("database-passwords")).isEqualTo("rw-------");
        assertThat(ROOT.resolve("database.password")).doesNotExist();
    }

    @Test
    void saysNothingOfWhatWasAsked() throws Exception {
        assertThatThrownBy(() -> ask("select 'En hemmelig seddel'::uuid")).isInstanceOf(SQLException.class);
        assertThat(Files.readString(ROOT.resolve("postgresql.log"))).doesNotContain("hemmelig");
    }

    @Test
    void theHolderIsAlone() {
        assertThatThrownBy(() -> DataFolder.hold(ROOT)).isInstanceOfSatisfying(Refusal.class, says("bruges af"));
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() {
        assertThatThrownBy(() -> DataFolder.hold(Path.of("/proc/kompetencedialogen")))
                .isInstanceOfSatisfying(Refusal.class, says("/proc/kompetencedialogen kan ikke skrives i"));
    }

    /** As root a folder given away, as anybody else the root of the machine. */
    @Test
    void aFolderOfAnotherUserIsRefused() throws Exception {
        Path given = Path.of("/");
        if (System.getProperty("user.name").equals("root")) {
            given = TestDatabase.folder();
            Files.setAttribute(given, "unix:uid", 65534);
        }
        Path others = given;
        assertThatThrownBy(() -> DataFolder.hold(others))
                .isInstanceOfSatisfying(Refusal.class, says("tilhører brugeren"));
        assertThat(others.resolve("program.lock")).doesNotExist();
    }

    @Test
    void aDatabaseOfAnotherVersionIsRefused() throws Exception {
        try (DataFolder other = DataFolder.hold(TestDatabase.folder())) {
            Files.createDirectories(other.root().resolve("database"));
            Files.writeString(other.root().resolve("database/PG_VERSION"), "17\n");
            assertThatThrownBy(() -> EmbeddedServer.start(other))
                    .isInstanceOfSatisfying(Refusal.class, says("lavet af PostgreSQL 17"));
        }
    }

    @Test
    void aDatabaseWithoutItsPasswordsIsRefused() throws Exception {
        try (DataFolder other = DataFolder.hold(TestDatabase.folder())) {
            Files.createDirectories(other.root().resolve("database"));
            Files.writeString(other.root().resolve("database/PG_VERSION"), Binaries.MAJOR + "\n");
            assertThatThrownBy(() -> EmbeddedServer.start(other))
                    .isInstanceOfSatisfying(Refusal.class, says("database-passwords"));
        }
    }

    @Test
    void aRoleThatGoesRoundTheWallIsRefused() {
        Login strong = server.superuser(EmbeddedServer.DATABASE);
        var settings = new Settings.Database(strong.url(), strong.user(), strong.password(), null, 4);
        assertThatThrownBy(() -> ExternalServer.of(settings))
                .isInstanceOfSatisfying(Refusal.class, says("går uden om rækkesikkerheden"));
    }

    @Test
    void theBinariesAreThoseOfTheBuild() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<postgres.binaries.version>" + Binaries.VERSION + "</postgres.binaries.version>");
        assertThat(ask("show server_version")).containsExactly(Binaries.VERSION.replaceFirst("\\.0$", ""));
    }

    static Consumer<Refusal> says(String words) {
        return refusal -> assertThat(refusal.sentence()).contains(words);
    }

    private static List<String> ask(String question) throws SQLException {
        try (Connection connection = server.superuser(EmbeddedServer.DATABASE).connect()) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(question)
                    .query(String.class)
                    .list();
        } catch (DataAccessException failure) {
            throw new SQLException(failure);
        }
    }

    private static String rights(String file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(ROOT.resolve(file)));
    }
}
