package dk.kompetencedialog.room;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.HeldRows;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Commands take turns in a room: only those of its seats stand in line, and a seat that is removed meanwhile has lost its turn. */
class WaitForTheRoomTests extends WorkshopTest {
    @Autowired
    TestDatabase.Access database;

    @BeforeEach
    void write() {
        sitDown(true);
        sitting.step(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /notes", "POST /ballots"})
    void whoHasNoSeatWaitsForNobody(String request) throws Exception {
        try (var _ = holdRoom()) {
            assertThat(status(stranger(request))).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /notes", "POST /ballots"})
    void aSeatThatIsRemovedInTheLineIsRefused(String request) throws Exception {
        CompletableFuture<Browser.Seen> asked;
        var note = sitting.note(0, "Skrevet, mens pladsen forsvandt");
        try (var room = holdRoom()) {
            asked = CompletableFuture.supplyAsync(() -> sitting.command(mette, request, note));
            room.awaitWaiting(1);
            room.change("update kd.seat set removed = true where room_id = '%s' and name = 'Mette Krogh'"
                    .formatted(sitting.id()));
        }
        assertThat(status(asked)).isEqualTo(401);
        assertThat(sitting.notes()).isEmpty();
    }

    @Test
    void howeverManyWaitForTheRoomThereIsRoomForWhoReads() throws Exception {
        var asked = new ArrayList<CompletableFuture<Browser.Seen>>();
        var note = sitting.note(0, "Alle på én gang");
        try (var room = holdRoom()) {
            for (int each = 0; each < 40; each++)
                asked.add(CompletableFuture.supplyAsync(
                        () -> sitting.command(mette, "POST /notes", note), Thread::startVirtualThread));
            room.awaitWaiting(1);
            assertThat(mette.get(sitting.path("")).status()).isEqualTo(200);
        }
        // A seat may not write so many, but is told so in its turn; and who is refused takes nobody along.
        var statuses = new ArrayList<Integer>();
        for (var one : asked) statuses.add(status(one));
        assertThat(statuses).containsOnly(200, 403);
        assertThat(Collections.frequency(statuses, 200))
                .isEqualTo(sitting.notes().size())
                .isPositive();
    }

    private HeldRows holdRoom() throws SQLException {
        return HeldRows.of(database, "room where id = '%s'".formatted(sitting.id()));
    }

    /** Somebody who knows the room and its workplace, and has made up a key. */
    private CompletableFuture<Browser.Seen> stranger(String request) {
        var key = "kd_seat=%s.%s".formatted(sitting.workplaceId(), "A".repeat(43));
        var body = sitting.note(0, "Udefra");
        var words = request.split(" ");
        var somebody = new Browser(port);
        var headers = Map.of(
                "Cookie",
                key,
                "Origin",
                somebody.origin(),
                "Kd-Command",
                UUID.randomUUID().toString(),
                "Content-Type",
                "application/json");
        return CompletableFuture.supplyAsync(() -> somebody.send(words[0], sitting.path(words[1]), body, headers));
    }

    private static int status(CompletableFuture<Browser.Seen> answer) throws Exception {
        return answer.get(10, TimeUnit.SECONDS).status();
    }
}
