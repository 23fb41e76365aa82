package dk.kompetencedialog.room.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.SeatRole;
import dk.kompetencedialog.world.Following;
import dk.kompetencedialog.world.WorkshopTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who writes where, as one program tells another: what the one sends is what the other passes on. */
class PensTests extends WorkshopTest {
    @Autowired
    private StreamHub hub;

    @Autowired
    private Signalling here;

    @Test
    void aNameWithAnyLetterCrosses() {
        sitDown(true);
        var hints = new Hints();
        var there = new Signalling(hub, hints, new Readiness());
        var where = UUID.randomUUID();
        var room = sitting.id();
        var path = sitting.path("/stream?surface=list&places=" + sitting.deskPlaces());
        try (var desk = Following.open(sitting.facilitator(), path, sitting.position(sitting.facilitator()))) {
            desk.until("id: "); // from then on it is told what others do
            there.writes(
                    new Seat(sitting.workplaceId(), room, UUID.randomUUID(), SeatRole.FACILITATOR, "Ø = å"), where);
            desk.until(where + ":Ø = å\n");
            var told = hints.take().iterator().next();
            assertThat(told).startsWith("w" + room).doesNotContain(" ");
            here.hear(told.charAt(0), told.substring(1).replace(where.toString(), room.toString()));
            desk.until(room + ":Ø = å\n");
        }
    }

    @Test
    void hintsStayShortEnoughToBeSent() {
        var hints = new Hints();
        for (int each = 0; each < 100; each++) hints.tell("w" + "x".repeat(400) + each);
        assertThat(hints.take()).hasSizeGreaterThan(5).allMatch(payload -> payload.length() < 8000);
    }
}
