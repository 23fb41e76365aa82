package dk.kompetencedialog.platform.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The embedded database that a program runs on its data folder, as whoever owns all of it sees it. */
public final class RunningDatabase {
    private RunningDatabase() {}

    /** A connection to it. Throws where it is still starting, or gone. */
    public static Connection superuser(Path data) throws SQLException, IOException {
        String password = Files.readAllLines(data.resolve("database-passwords")).getFirst();
        String url = EmbeddedServer.url(Integer.parseInt(lock(data, 3)), EmbeddedServer.DATABASE);
        return new Login(url, Cluster.SUPERUSER, password).connect();
    }

    /** A line of what it says of itself. */
    static String lock(Path data, int line) throws IOException {
        var lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
        if (lines.size() <= line) {
            throw new IOException("still starting");
        }
        return lines.get(line);
    }
}
