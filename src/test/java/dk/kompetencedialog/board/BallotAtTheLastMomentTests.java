package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ballot that is cast while the vote closes is either counted or refused; none is left behind at its seat. */
class BallotAtTheLastMomentTests extends WorkshopTest {
    @Autowired
    TestDatabase.Access database;

    @Test
    void theVoteClosesWhenTheBallotIsIn() throws Exception {
        var sitting = open(true);
        var mette = sitting.guest("Mette");
        sitting.step(3);
        sitting.write(mette, 0, "Rådgiverrollen");
        var ballot = "{\"target\":\"%s\",\"dots\":2}".formatted(sitting.notes().getFirst());
        sitting.step(5);
        try (var holding = database.connectAsOwner();
                var looking = database.connectAsOwner();
                var statement = looking.createStatement()) {
            hold(holding, sitting);
            var cast = CompletableFuture.supplyAsync(() -> sitting.command(mette, "POST /ballots", ballot));
            awaitWaiting(statement, 1);
            var closed = CompletableFuture.supplyAsync(() -> sitting.step(6));
            awaitWaiting(statement, 2);
            holding.rollback();
            assertThat(status(cast)).isEqualTo(200);
            assertThat(status(closed)).isEqualTo(200);
            assertThat(count(
                            statement,
                            "select count(*) from kd.ballot where seat_id in (%s)".formatted(seats(sitting))))
                    .isZero();
        }
        assertThat(sitting.boardPage()).contains("2 prikker");
    }

    /** Nobody's seat can be written to, so that a ballot gets as far as its seat and no further. */
    private static void hold(Connection connection, Sitting sitting) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(seats(sitting) + " for update");
        }
    }

    private static String seats(Sitting sitting) {
        return "select id from kd.seat where room_id = '%s'".formatted(sitting.id());
    }

    private static void awaitWaiting(Statement statement, int many) throws SQLException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        var waiting = "select count(*) from pg_locks where not granted and pid in"
                + " (select pid from pg_stat_activity where datname = current_database())";
        while (count(statement, waiting) < many)
            assertThat(System.nanoTime()).as("transactions that wait").isLessThan(end);
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int status(CompletableFuture<Browser.Seen> answer) throws Exception {
        return answer.get(30, TimeUnit.SECONDS).status();
    }
}
