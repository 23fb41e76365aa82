package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.Seats;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The one way in which a room changes: lock, apply, append, commit, and only then answer and show.
 *
 * <p>A ballot holds the room's row shared, so that it waits for nobody but the closing of the vote; all else holds it alone.
 */
@Component
public class Commands {
    private final Transactions transactions;
    private final Seats seats;
    private final RoomLog log;
    private final Appending end;
    private final Wakes wakes;

    Commands(Transactions transactions, Seats seats, RoomLog log, Appending end, Wakes wakes) {
        this.transactions = transactions;
        this.seats = seats;
        this.log = log;
        this.end = end;
        this.wakes = wakes;
    }

    /** A change that everyone in the room may see. Throws {@link Sentence} 401, 403, 404, 409. */
    public Answer inRoom(Command command, Function<Seat, Outcome> work) {
        return run(command, true, work);
    }

    /** The same, for facilitators only; the role is checked in the same transaction. */
    public Answer atDesk(Command command, Function<Seat, Outcome> work) {
        return run(command, true, seat -> {
            if (!seat.leads()) throw Sentence.forbidden("room.facilitatorOnly");
            return work.apply(seat);
        });
    }

    /** A change that only the seat itself sees. It may show the room something too, but then under {@link #inRoom}. */
    public Answer atSeat(Command command, Function<Seat, Outcome> work) {
        return run(command, false, work);
    }

    /** A change that no seat asked for: a guest who joins, a workshop that closes by itself. */
    public void byItself(Room room, Supplier<Outcome> work) {
        var done = transactions.inTurn(room.workplaceId(), room.id(), () -> {
            log.lock(room);
            return end.append(room, work.get());
        });
        wake(done);
    }

    private Answer run(Command command, boolean alone, Function<Seat, Outcome> work) {
        var room = new Room(command.key().workplaceId(), command.key().roomId());
        Supplier<Appended> all = () -> done(command, room, alone, work);
        var done = alone
                ? transactions.inTurn(room.workplaceId(), room.id(), all)
                : transactions.in(room.workplaceId(), all);
        wake(done);
        return done.answer();
    }

    private Appended done(Command command, Room room, boolean alone, Function<Seat, Outcome> work) {
        var seat = locked(command, alone);
        return log.earlier(seat, command)
                .map(Commands::repeated)
                .orElseGet(() -> applied(command, room, seat, work.apply(seat)));
    }

    /** The seat is read under the lock: it may have been removed while the room was waited for. */
    private Seat locked(Command command, boolean alone) {
        if (!log.lock(command.key(), alone)) throw noSeat();
        var seat = seats.hold(command.key()).orElseThrow(Commands::noSeat);
        if (!alone) log.lock(seat);
        return seat;
    }

    private static Sentence noSeat() {
        return Sentence.unauthorized("room.noSeat");
    }

    private static Appended repeated(RoomLog.Earlier earlier) {
        if (!earlier.same()) throw Sentence.conflict("room.otherContent");
        return Appended.nothing(new Answer(earlier.number(), earlier.own(), null));
    }

    private Appended applied(Command command, Room room, Seat seat, Outcome outcome) {
        return end.append(room, outcome, new Appending.Receipt(seat, command));
    }

    /** Not before the commit, also where what was done is part of something greater. */
    private void wake(Appended done) {
        transactions.afterwards(() -> wakeAll(done));
    }

    private void wakeAll(Appended done) {
        var moved = done.room();
        if (moved != null) wakes.roomMoved(moved.id());
        done.lists().forEach(wakes::listMoved);
    }
}
