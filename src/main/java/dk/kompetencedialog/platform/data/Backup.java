package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * All rows of the embedded database as they stood at one moment, in one file: a zip with the tables' version and each table
 * as PostgreSQL's own COPY text. What leads from a seat to a note is left out where a workshop without names is closed, and so are sessions.
 */
public final class Backup {
    /** The entry that says which version of the tables it is. */
    static final String VERSION = "version";

    private Backup() {}

    /**
     * Takes a backup, also while the program runs.
     *
     * @param file made anew, readable by its owner alone; whole or not there
     * @throws Refusal when the database is an external one, or the file cannot be written
     */
    public static void take(Visit visit, Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (Connection connection = visit.superuser().connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            write(connection, empty(unfinished));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException failure) {
            throw new IllegalStateException("the backup could not be read", failure);
        } catch (IOException failure) {
            throw new Refusal("backup-not-written", file);
        }
    }

    private static Path empty(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void write(Connection connection, Path file) throws IOException, SQLException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(VERSION));
            zip.write(Tables.version(connection).getBytes(StandardCharsets.UTF_8));
            for (String table : Tables.kept(connection)) {
                zip.putNextEntry(new ZipEntry(table));
                copy(connection, table, zip);
            }
        }
    }

    private static void copy(Connection connection, String table, OutputStream out) {
        try {
            String rows = "copy (" + Tables.rows(table) + ") to stdout";
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(rows, out);
        } catch (SQLException failure) {
            throw new IllegalStateException(table, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
