package dk.kompetencedialog.wall;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sends statements again as another workplace, one that has nothing; all of it is rolled back. */
final class Replay implements AutoCloseable {
    private static final String REFUSED = "42501";

    private final Connection connection;

    /** Stands in the database as the program's role does, but for a workplace of its own. */
    Replay(TestDatabase.Access database) throws SQLException {
        this(database, "select");
    }

    /** The same, after the owner has done something to the database. */
    Replay(TestDatabase.Access database, String before) throws SQLException {
        connection = database.connectAsOwner();
        connection.setAutoCommit(false);
        run("set local lock_timeout = '20s'");
        run(before);
        run("set local search_path = kd, library");
        run("set local role " + database.user());
        run("select set_config('kd.workplace', '" + UUID.randomUUID() + "', true)");
    }

    /** What the statements would read or change in this database that they would not in an empty one. */
    static List<String> trespasses(Replay here, Replay empty, List<Sent> statements) throws SQLException {
        var trespasses = new ArrayList<String>();
        for (var statement : statements) {
            var answer = here.answer(statement);
            if (answer.changes() || !answer.equals(empty.answer(statement))) trespasses.add(statement + " → " + answer);
        }
        return trespasses;
    }

    Answer answer(Sent statement) throws SQLException {
        var before = connection.setSavepoint();
        try (var again = connection.prepareStatement(statement.sql())) {
            statement.fill(again);
            return answer(again);
        } catch (SQLException failure) {
            return new Answer("", 0, Objects.requireNonNullElse(failure.getSQLState(), failure.getMessage()));
        } finally {
            connection.rollback(before);
        }
    }

    private static Answer answer(PreparedStatement again) throws SQLException {
        return again.execute()
                ? new Answer(rows(again.getResultSet()), 0, "")
                : new Answer("", Math.max(0, again.getUpdateCount()), "");
    }

    private static String rows(ResultSet found) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        var rows = new StringBuilder();
        while (found.next()) {
            for (int at : IntStream.rangeClosed(1, columns).toArray())
                rows.append(found.getString(at)).append('|');
        }
        return rows.toString();
    }

    private void run(String statement) throws SQLException {
        try (var once = connection.createStatement()) {
            once.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** What a statement read, how many rows it changed, and why it could not be done. */
    record Answer(String read, int changed, String failure) {
        /** Whether it changed something, or was stopped by something else than the wall. */
        boolean changes() {
            return changed > 0 || (!failure.isEmpty() && !failure.equals(REFUSED));
        }
    }
}
