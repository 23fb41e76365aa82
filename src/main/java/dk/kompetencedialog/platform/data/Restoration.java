package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;

/**
 * A backup made into a database again: built beside the one there, and put in its place only when it is whole. The new
 * database has another identity, so the next start draws a new epoch.
 *
 * @param folder the data folder, held
 */
public record Restoration(DataFolder folder) {
    /** Whether there is a database that would be put aside. */
    public boolean replaces() {
        return Files.exists(folder.root().resolve("database"));
    }

    /**
     * Restores the backup; what was there is kept beside it.
     *
     * @param aside what the names of the former database's files shall end with
     * @throws Refusal when the file is no backup, or one of a newer program
     */
    public void from(Path file, String aside) {
        make(file, aside);
        try {
            Restored.in(folder.root()).finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Builds it beside what is there; from here on it counts, and whoever next holds the folder puts it in place. */
    void make(Path file, String aside) {
        Path building = folder.root().resolve("restoring");
        try (ZipFile backup = new ZipFile(file.toFile())) {
            FileSystemUtils.deleteRecursively(building);
            build(backup, building);
            Restored.in(folder.root()).count(building, aside);
        } catch (IOException unreadable) {
            throw new Refusal("restore-not-readable", file);
        }
    }

    private static void build(ZipFile backup, Path building) throws IOException {
        String version = text(backup, Backup.VERSION);
        try (DataFolder fresh = DataFolder.hold(building);
                EmbeddedServer server = EmbeddedServer.start(fresh)) {
            new Migrations(server).runTo(version);
            fill(backup, server.superuser(EmbeddedServer.DATABASE));
        }
    }

    private static void fill(ZipFile backup, Login superuser) throws IOException {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // The rows held to their keys when they were read; their order in the file is not that of the keys.
            statement.execute("set local session_replication_role = replica");
            for (ZipEntry entry : backup.stream().toList()) {
                if (!entry.getName().equals(Backup.VERSION)) {
                    copy(connection, entry.getName(), backup.getInputStream(entry));
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException("the backup could not be written", failure);
        }
    }

    private static void copy(Connection connection, String table, InputStream rows) throws SQLException, IOException {
        if (!table.matches("(kd|library)\\.[a-z_]+")) {
            throw new Refusal("restore-not-readable", table);
        }
        try (rows) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", rows);
        }
    }

    private static String text(ZipFile backup, String name) throws IOException {
        ZipEntry entry = backup.getEntry(name);
        if (entry == null) {
            throw new IOException(name);
        }
        try (InputStream content = backup.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
