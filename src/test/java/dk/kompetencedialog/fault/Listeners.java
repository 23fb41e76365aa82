package dk.kompetencedialog.fault;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Cuts the lines on which programs listen for each other's hints, as often as they are taken up again, until closed. */
final class Listeners implements AutoCloseable {
    private static final String CUT = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and query = 'listen kd_moved' and pid <> pg_backend_pid()
            """;

    private final TestDatabase.Access database;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::cut);
    private int cuts;

    private Listeners(TestDatabase.Access database) {
        this.database = database;
    }

    /** Begins to cut, and returns when all lines have been cut once. */
    static Listeners cut(TestDatabase.Access database, int lines) throws InterruptedException {
        var listeners = new Listeners(database);
        listeners.thread.start();
        listeners.awaitCuts(lines);
        return listeners;
    }

    /** Waits until so many lines have been cut. */
    synchronized void awaitCuts(int enough) throws InterruptedException {
        for (var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60); cuts < enough; wait(1000))
            if (System.nanoTime() > end) throw new AssertionError("only so many cuts: " + cuts);
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void cut() {
        try (var connection = database.connectAsOwner();
                var terminate = connection.prepareStatement(CUT)) {
            while (!closing.await(5, TimeUnit.MILLISECONDS)) add(terminated(terminate));
        } catch (SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int terminated(PreparedStatement terminate) throws SQLException {
        try (var rows = terminate.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private synchronized void add(int more) {
        cuts += more;
        notifyAll();
    }
}
