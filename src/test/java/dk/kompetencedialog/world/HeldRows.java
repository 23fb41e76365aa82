package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Rows that somebody holds in a transaction of their own: whoever wants them waits until it is closed. */
public final class HeldRows implements AutoCloseable {
    private static final String WAITING = """
            select count(*) from pg_locks where not granted
              and pid in (select pid from pg_stat_activity where datname = current_database())
            """;

    private final Connection holding;
    private final Connection looking;

    private HeldRows(Connection holding, Connection looking) {
        this.holding = holding;
        this.looking = looking;
    }

    /** Holds the rows of this table that fit. */
    public static HeldRows of(TestDatabase.Access database, String rows) throws SQLException {
        var held = new HeldRows(database.connectAsOwner(), database.connectAsOwner());
        held.holding.setAutoCommit(false);
        held.change("select from kd." + rows + " for update");
        return held;
    }

    /** Waits until so many others wait. */
    public void awaitWaiting(int many) throws SQLException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (waiting() < many)
            assertThat(System.nanoTime()).as("transactions that wait").isLessThan(end);
    }

    /** Does something more while they wait; it stands when they go on. */
    public void change(String statement) throws SQLException {
        try (var more = holding.createStatement()) {
            more.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        try (holding;
                looking) {
            holding.commit();
        }
    }

    private long waiting() throws SQLException {
        try (var statement = looking.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
