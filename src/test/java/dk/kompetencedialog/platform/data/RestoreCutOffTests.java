package dk.kompetencedialog.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A restore that was killed while it put the new database in place, anywhere: the next start finishes it. */
class RestoreCutOffTests {
    private static final String ASIDE = ".before";
    private static final List<List<String>> MOVES = List.of(
            List.of("database", "database" + ASIDE),
            List.of("restored/database", "database"),
            List.of("database-passwords", "database-passwords" + ASIDE),
            List.of("restored/database-passwords", "database-passwords"));

    private static final Path WHOLE = TestDatabase.folder();
    private static String formerPasswords = "";

    /** A backup of one workplace; one more came later; the backup is made a database, and no more. */
    @BeforeAll
    static void makeWhole() throws Exception {
        var file = WHOLE.resolve("copy.zip");
        try (var folder = DataFolder.hold(WHOLE)) {
            try (var server = EmbeddedServer.start(folder)) {
                new Migrations(server).run();
                found(server, "Klitstyrelsen");
                backUp(folder, file);
                found(server, "Kom til senere");
            }
            formerPasswords = passwords(WHOLE, "");
            new Restoration(folder).make(file, ASIDE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theNextStartFinishesIt(int moved) throws Exception {
        var data = TestDatabase.folder();
        copy(WHOLE, data);
        for (var move : MOVES.subList(0, moved))
            Files.move(data.resolve(move.getFirst()), data.resolve(move.getLast()));
        try (var folder = DataFolder.hold(data);
                var server = EmbeddedServer.start(folder)) {
            assertThat(workplaces(server)).containsExactly("Klitstyrelsen");
        }
        assertThat(data.resolve("database" + ASIDE + "/PG_VERSION")).exists();
        assertThat(passwords(data, ASIDE)).isEqualTo(formerPasswords).isNotEqualTo(passwords(data, ""));
        assertThat(data.resolve("restored")).doesNotExist();
    }

    private static void found(EmbeddedServer server, String name) {
        sql(server)
                .sql("insert into kd.workplace values (?, ?, '2026-11-24')")
                .params(UUID.randomUUID(), name)
                .update();
    }

    private static List<String> workplaces(EmbeddedServer server) {
        return sql(server)
                .sql("select name from kd.workplace")
                .query(String.class)
                .list();
    }

    private static void backUp(DataFolder folder, Path file) {
        var settings = new Settings(
                null,
                folder.root(),
                null,
                new Settings.Tls(null, null),
                new Settings.Mail(null, 587, null, null, null),
                new Settings.Database(null, null, null, null, 4),
                new Settings.Backup("30"));
        try (var visit = Visit.to(settings)) {
            Backup.take(visit, file);
        }
    }

    private static String passwords(Path data, String aside) throws IOException {
        return Files.readString(data.resolve("database-passwords" + aside));
    }

    /** Owners and permissions too, which PostgreSQL looks at. */
    private static void copy(Path from, Path to) throws Exception {
        var copy = new ProcessBuilder("cp", "-a", from + "/.", to.toString()).start();
        assertThat(copy.waitFor()).isZero();
    }

    private static JdbcClient sql(EmbeddedServer server) {
        var login = server.superuser(EmbeddedServer.DATABASE);
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
