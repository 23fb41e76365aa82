package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.HeldRows;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
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
        sitDown(true);
        sitting.step(3);
        sitting.write(mette, 0, "Rådgiverrollen");
        var ballot = "{\"target\":\"%s\",\"dots\":2}".formatted(sitting.notes().getFirst());
        sitting.step(5);
        CompletableFuture<Browser.Seen> cast;
        CompletableFuture<Browser.Seen> closed;
        // Nobody's seat can be written to, so that a ballot gets as far as its seat and no further.
        try (var seats = HeldRows.of(database, "seat where room_id = '%s'".formatted(sitting.id()))) {
            cast = CompletableFuture.supplyAsync(() -> sitting.command(mette, "POST /ballots", ballot));
            seats.awaitWaiting(1);
            closed = CompletableFuture.supplyAsync(() -> sitting.step(6));
            seats.awaitWaiting(2);
        }
        assertThat(status(cast)).isEqualTo(200);
        assertThat(status(closed)).isEqualTo(200);
        assertThat(ballots()).isZero();
        assertThat(sitting.boardPage()).contains("2 prikker");
    }

    private long ballots() throws SQLException {
        var left = "select count(*) from kd.ballot b join kd.seat s on s.id = b.seat_id where s.room_id = '%s'";
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(left.formatted(sitting.id()))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int status(CompletableFuture<Browser.Seen> answer) throws Exception {
        return answer.get(30, TimeUnit.SECONDS).status();
    }
}
