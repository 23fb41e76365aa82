package dk.kompetencedialog.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/**
 * One real PostgreSQL for all tests of this run: the program's own embedded one, settings and all, in a folder that goes when
 * the run ends. {@link #fresh()} gives a migrated database of its own in a few hundredths of a second.
 */
public final class TestDatabase {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final List<Path> FOLDERS = new CopyOnWriteArrayList<>();
    private static final EmbeddedServer SERVER = start();

    private TestDatabase() {}

    /**
     * A way into one migrated database.
     *
     * @param owner signs in as the superuser and may then {@code set role kd_owner}: sees every workplace's rows
     */
    public record Access(String url, String user, String password, String owner, String ownerPassword) {
        /** The settings that make the program use this database as an external one. */
        public Map<String, String> settings() {
            return Map.of("kd.database.url", url, "kd.database.user", user, "kd.database.password", password);
        }

        /** The same as environment variables, for a program in a process of its own. */
        public Map<String, String> environment() {
            return Map.of("KD_DATABASE_URL", url, "KD_DATABASE_USER", user, "KD_DATABASE_PASSWORD", password);
        }

        /** A connection as the program's role. */
        public Connection connect() throws SQLException {
            return new Login(url, user, password).connect();
        }

        /** A connection that row security does not hold: for looking behind the walls. */
        public Connection connectAsOwner() throws SQLException {
            return new Login(url, owner, ownerPassword).connect();
        }
    }

    /** A new, migrated, empty database. */
    public static Access fresh() {
        String name = "test_" + MADE.incrementAndGet();
        execute("create database " + name + " template " + EmbeddedServer.DATABASE + " owner kd_owner");
        Login worker = SERVER.worker();
        Login owner = SERVER.superuser(name);
        return new Access(owner.url(), worker.user(), worker.password(), owner.user(), owner.password());
    }

    /** A new folder that PostgreSQL's user can reach and that goes when the run ends. */
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("kompetencedialogen-test-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            FOLDERS.add(folder);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedServer start() {
        DataFolder folder = DataFolder.hold(folder());
        EmbeddedServer server = EmbeddedServer.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
        new Migrations(server).run();
        return server;
    }

    private static void stop(EmbeddedServer server, DataFolder folder) {
        server.close();
        folder.close();
        try {
            for (Path made : FOLDERS) {
                FileSystemUtils.deleteRecursively(made);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static synchronized void execute(String sql) {
        try (Connection connection = SERVER.superuser("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
