package dk.kompetencedialog.workshop.guests;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.Seats;
import dk.kompetencedialog.board.Signing;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.workshop.WorkshopRuns;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Names a participant's seat, takes it, and gives it back. Wants the command's transaction. */
@Component
class Guests {
    private final Seats seats;
    private final Signing signing;
    private final WorkshopRuns runs;
    private final Rooms rooms;

    Guests(Seats seats, Signing signing, WorkshopRuns runs, Rooms rooms) {
        this.seats = seats;
        this.signing = signing;
        this.runs = runs;
        this.rooms = rooms;
    }

    record Name(@Nullable String name) {}

    /** The seat and, with names, its notes bear another name. Throws {@link Sentence} 400, 404, 410. */
    Outcome rename(Seat by, UUID id, Name wanted) {
        runs.open(room(by));
        var before = seats.other(by, id).name();
        var name = wanted.name();
        if (name == null || name.isBlank()) throw Sentence.badRequest("workshop.guest.noName");
        return told(by).and(signing.rename(by, id, seats.rename(by, id, name)))
                .undoneBy("POST", path(by, id) + "/name", JsonMapper.shared().writeValueAsString(new Name(before)));
    }

    /** Takes the seat: nothing can be done from it any more, and what was done stays. Throws {@link Sentence} 404, 410. */
    Outcome remove(Seat by, UUID id) {
        runs.open(room(by));
        guest(by, id);
        seats.remove(by, id, true);
        return told(by).undoneBy("POST", path(by, id) + "/return", "{}");
    }

    /** Gives it back: the same browser goes on from it. Throws {@link Sentence} 404, 410. */
    Outcome giveBack(Seat by, UUID id) {
        runs.open(room(by));
        guest(by, id);
        seats.remove(by, id, false);
        return told(by).undoneBy("DELETE", path(by, id), "");
    }

    /** Who leads takes nobody's lead this way. */
    private void guest(Seat by, UUID id) {
        if (seats.other(by, id).leads()) throw Sentence.notFound("account.seat.none");
    }

    private Outcome told(Seat by) {
        return Outcome.of(rooms.touchRun(room(by), Rooms.PEOPLE));
    }

    private static Room room(Seat by) {
        return new Room(by.workplaceId(), by.roomId());
    }

    private static String path(Seat by, UUID id) {
        return "/w/%s/seats/%s".formatted(by.roomId(), id);
    }
}
