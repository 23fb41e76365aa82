package dk.kompetencedialog.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupTests {
    private static final List<String> LINKS = List.of("own_note", "draft", "earlier_wording", "command", "ballot");

    private final Path data = TestDatabase.folder();
    private final Path file = data.resolve("copy.zip");
    private UUID firstEpoch = new UUID(0, 0);

    @Test
    void aBackupUnderLoadIsRestoredOnAnotherMachine() throws Exception {
        Set<UUID> acknowledged = backUp();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (DataFolder other = DataFolder.hold(TestDatabase.folder())) {
            new Restoration(other).from(file, ".before");
            try (EmbeddedServer server = EmbeddedServer.start(other)) {
                JdbcClient restored = sql(server);
                assertThat(Set.copyOf(ids(restored, "staff_group"))).containsAll(acknowledged);
                assertThat(LINKS)
                        .allSatisfy(link -> assertThat(ids(restored, link))
                                .as(link)
                                .containsExactlyInAnyOrder(Links.OPEN, Links.NAMED));
                assertThat(epoch(server)).isNotEqualTo(firstEpoch);
            }
            assertThat(new Restoration(other).replaces()).isTrue();
            new Restoration(other).from(file, ".before");
            assertThat(other.root().resolve("database.before/PG_VERSION")).exists();
        }
    }

    @Test
    void whatIsNoBackupIsRefusedAndChangesNothing() throws Exception {
        try (DataFolder folder = DataFolder.hold(data)) {
            Files.writeString(file, "not a backup");
            Restoration restoration = new Restoration(folder);
            assertThatThrownBy(() -> restoration.from(file, ".before"))
                    .isInstanceOfSatisfying(Refusal.class, EmbeddedServerTests.says("ikke en sikkerhedskopi"));
            assertThat(restoration.replaces()).isFalse();
        }
    }

    /** Takes the backup while rows are written; those that had been acknowledged before it was taken. */
    private Set<UUID> backUp() throws Exception {
        try (DataFolder folder = DataFolder.hold(data);
                EmbeddedServer server = EmbeddedServer.start(folder);
                Ledger ledger = Ledger.writing(data)) {
            new Migrations(server).run();
            firstEpoch = epoch(server);
            Links.plant(sql(server));
            ledger.awaitMore(200);
            Set<UUID> before = ledger.acknowledged();
            try (Visit visit = Visit.to(settings(folder))) {
                Backup.take(visit, file);
            }
            return before;
        }
    }

    private static Settings settings(DataFolder folder) {
        return new Settings(
                null,
                folder.root(),
                null,
                new Settings.Tls(null, null),
                new Settings.Mail(null, 587, null, null, null),
                new Settings.Database(null, null, null, null, 4),
                new Settings.Backup("30"));
    }

    private static UUID epoch(EmbeddedServer server) throws SQLException {
        EpochCheck.settle(server.worker());
        return sql(server).sql("select value from kd.epoch").query(UUID.class).single();
    }

    private static List<UUID> ids(JdbcClient sql, String table) {
        String column = LINKS.contains(table) ? "seat_id" : "id";
        return sql.sql("select " + column + " from kd." + table)
                .query(UUID.class)
                .list();
    }

    private static JdbcClient sql(EmbeddedServer server) {
        Login login = server.superuser(EmbeddedServer.DATABASE);
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
