package dk.kompetencedialog.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes rows to a running embedded database as fast as it takes them, and notes down each that was acknowledged. */
public final class Ledger implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final UUID workplace = UUID.randomUUID();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Thread writer = Thread.ofPlatform().daemon().unstarted(this::write);
    private volatile boolean closed;

    private Ledger(Path data) {
        this.data = data;
    }

    /** Begins to write, until closed, to the database of that data folder, whenever it can be reached. */
    public static Ledger writing(Path data) {
        Ledger ledger = new Ledger(data);
        ledger.writer.start();
        return ledger;
    }

    /** What has been acknowledged so far. */
    public Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** Waits until so many more rows have been acknowledged. */
    public void awaitMore(int rows) {
        int enough = acknowledged.size() + rows;
        Instant limit = Instant.now().plus(PATIENCE);
        while (acknowledged.size() < enough) {
            assertThat(Instant.now()).isBefore(limit);
            Waiting.shortly();
        }
    }

    /** The server's first process. */
    public ProcessHandle postgres() throws IOException {
        return ProcessHandle.of(Long.parseLong(RunningDatabase.lock(data, 0))).orElseThrow();
    }

    /** What was acknowledged and is not there. */
    public Set<UUID> lost() throws SQLException, IOException {
        Set<UUID> missing = new HashSet<>(acknowledged);
        try (Connection connection = reached();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from kd.staff_group")) {
            while (rows.next()) {
                missing.remove(rows.getObject(1, UUID.class));
            }
        }
        return missing;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void write() {
        while (!closed) {
            try (Connection connection = RunningDatabase.superuser(data)) {
                begin(connection);
                while (!closed) {
                    acknowledged.add(insert(connection));
                }
            } catch (SQLException | IOException down) {
                Waiting.shortly();
            }
        }
    }

    private void begin(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into kd.workplace values (?, 'Et sted', '2026-11-24') on conflict do nothing")) {
            statement.setObject(1, workplace);
            statement.execute();
        }
    }

    private UUID insert(Connection connection) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into kd.staff_group (workplace_id, id, position, name) values (?, ?, 1, 'En gruppe')")) {
            statement.setObject(1, workplace);
            statement.setObject(2, id);
            statement.execute();
        }
        return id;
    }

    /** The server may be on its way down or up again just then. */
    private Connection reached() throws SQLException, IOException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return RunningDatabase.superuser(data);
            } catch (SQLException | IOException down) {
                if (Instant.now().isAfter(limit)) throw down;
                Waiting.shortly();
            }
        }
    }
}
