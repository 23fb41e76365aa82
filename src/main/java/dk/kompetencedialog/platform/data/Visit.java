package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A short call on the database beside the program, for whoever owns the data folder: joins the running database, or wakes it
 * for the time being.
 */
public final class Visit implements AutoCloseable {
    private final DataFolder folder;
    private final Server server;
    private final boolean external;
    private final DataSource source;

    private Visit(DataFolder folder, Server server, boolean external) {
        this.folder = folder;
        this.external = external;
        this.server = server;
        this.source = source(server.worker());
    }

    /** Calls on the database that the settings name. */
    public static Visit to(Settings settings) {
        Optional<DataFolder> idle = DataFolder.holdIfIdle(settings.dataFolder());
        DataFolder folder = idle.orElseGet(() -> DataFolder.beside(settings.dataFolder()));
        if (settings.database().url() != null) {
            return new Visit(folder, ExternalServer.of(settings.database()), true);
        }
        if (Files.notExists(folder.root().resolve("database/PG_VERSION"))) {
            folder.close();
            throw new Refusal("data-empty", folder.root());
        }
        return new Visit(folder, idle.isPresent() ? EmbeddedServer.start(folder) : running(folder), false);
    }

    public DataFolder folder() {
        return folder;
    }

    /** The database as the program's own role sees it. */
    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    /** The way in, as the program's own. */
    public Transactions transactions() {
        return new Transactions(new JdbcTransactionManager(source), new JdbcTemplate(source));
    }

    /**
     * The one who sees every row.
     *
     * @throws Refusal when the database is an external one
     */
    Login superuser() {
        if (external) {
            throw new Refusal("backup-external");
        }
        String url = server.worker().url();
        return new Login(url, Cluster.SUPERUSER, Passwords.of(folder).superuser());
    }

    @Override
    public void close() {
        server.close();
        folder.close();
    }

    private static DataSource source(Login worker) {
        DriverManagerDataSource source = new DriverManagerDataSource(worker.url(), worker.user(), worker.password());
        Properties ours = new Properties();
        ours.setProperty("currentSchema", "kd,library");
        source.setConnectionProperties(ours);
        return source;
    }

    private static Server running(DataFolder folder) {
        Login worker = new Login(
                EmbeddedServer.url(port(folder.root()), EmbeddedServer.DATABASE),
                EmbeddedServer.WORKER,
                Passwords.of(folder).worker());
        return new ExternalServer(worker, null);
    }

    /** PostgreSQL writes its port in the fourth line of its lock file. */
    private static int port(Path root) {
        try {
            List<String> lines = Files.readAllLines(root.resolve("database/postmaster.pid"));
            return Integer.parseInt(lines.get(3));
        } catch (IOException | IndexOutOfBoundsException starting) {
            throw new Refusal("database-starting", root);
        }
    }
}
