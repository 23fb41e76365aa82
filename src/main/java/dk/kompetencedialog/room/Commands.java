package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.SeatRole;
import dk.kompetencedialog.account.Seats;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.security.MessageDigest;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The one way in which a room changes: lock, apply, append, commit, and only then answer and show.
 *
 * <p>Work at a seat (drafts, ballots, own list) holds the room's row shared, so that it moves no number and waits for nobody but a
 * reveal; all else holds it alone.
 */
@Component
public class Commands {
    private final Transactions transactions;
    private final Seats seats;
    private final RoomLog log;
    private final Wakes wakes;

    Commands(Transactions transactions, Seats seats, RoomLog log, Wakes wakes) {
        this.transactions = transactions;
        this.seats = seats;
        this.log = log;
        this.wakes = wakes;
    }

    /** A change that everyone in the room may see. Throws {@link Sentence} 401, 403, 404, 409. */
    public Answer inRoom(Command command, Function<Seat, Outcome> work) {
        return run(command, true, work);
    }

    /** The same, for facilitators only; the role is checked in the same transaction. */
    public Answer atDesk(Command command, Function<Seat, Outcome> work) {
        return run(command, true, seat -> {
            if (seat.role() != SeatRole.FACILITATOR) throw Sentence.forbidden("room.facilitatorOnly");
            return work.apply(seat);
        });
    }

    /** A change that only the seat itself sees. It may show the room something too, but then under {@link #inRoom}. */
    public Answer atSeat(Command command, Function<Seat, Outcome> work) {
        return run(command, false, work);
    }

    /** A change that nobody at a seat asked for (a workshop that closes by itself, a guest who joins). */
    public void byItself(Room room, java.util.function.Supplier<Outcome> work) {
        var done = transactions.in(room.workplaceId(), () -> {
            log.lock(room, true);
            return log.append(room, work.get());
        });
        wakes.after(done);
    }

    private Answer run(Command command, boolean alone, Function<Seat, Outcome> work) {
        var room = new Room(command.key().workplaceId(), command.key().roomId());
        var done = transactions.in(room.workplaceId(), () -> {
            log.lock(room, alone);
            var seat = seats.hold(command.key()).orElseThrow(() -> Sentence.unauthorized("room.noSeat"));
            return log.earlier(seat, command.id())
                    .map(earlier -> repeated(command, earlier))
                    .orElseGet(() -> applied(command, room, seat, work.apply(seat)));
        });
        wakes.after(done);
        return done.answer();
    }

    private Appended repeated(Command command, RoomLog.Earlier earlier) {
        if (!MessageDigest.isEqual(earlier.contentMac(), command.key().mac(command.content())))
            throw Sentence.conflict("room.otherContent");
        return Appended.nothing(new Answer(earlier.number(), earlier.own(), null));
    }

    private Appended applied(Command command, Room room, Seat seat, Outcome outcome) {
        return log.append(room, outcome, new RoomLog.Receipt(seat, command.id(), command.key().mac(command.content())));
    }
}
