package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Arrivals;
import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.OpenRooms;
import dk.kompetencedialog.account.Reach;
import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.Seats;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How a member loses the lead of rooms. */
@Component
public class Leaving {
    private final Reach reach;
    private final Transactions transactions;
    private final Seats seats;
    private final Arrivals arrivals;
    private final List<OpenRooms> open;

    Leaving(Reach reach, Transactions transactions, Seats seats, Arrivals arrivals, List<OpenRooms> open) {
        this.reach = reach;
        this.transactions = transactions;
        this.seats = seats;
        this.arrivals = arrivals;
        this.open = open;
    }

    /** A room in which the member has a seat, and where it is. */
    record Held(UUID workplaceId, OpenRooms.OpenRoom room) {}

    /** The rooms that the member leads or writes in and that are not over. Not inside a transaction; one for each workplace. */
    List<Held> held(Member member) {
        return reach.of(member).stream()
                .flatMap(workplace -> transactions.snapshot(workplace, () -> held(member, workplace)).stream())
                .toList();
    }

    /** Takes back the member's seats in this room, on all screens. Not inside a transaction. */
    void oneRoom(Member member, UUID room) {
        held(member).stream()
                .filter(held -> held.room().id().equals(room))
                .forEach(held -> room(member, held.workplaceId(), room));
    }

    private List<Held> held(Member member, UUID workplace) {
        var rooms = seats.ledBy(member, workplace);
        return open.stream()
                .flatMap(each -> each.among(workplace, rooms).stream())
                .map(room -> new Held(workplace, room))
                .toList();
    }

    /** Takes back every lead the member has, in all workplaces and on all screens. Their streams end; what was done stays. */
    void everyRoom(Member member) {
        reach.of(member).forEach(workplace -> rooms(member, workplace).forEach(room -> room(member, workplace, room)));
    }

    /** Takes back every seat the member has at this workplace. Not inside a transaction. */
    public void everyRoomAt(UUID workplace, Member member) {
        rooms(member, workplace).forEach(room -> room(member, workplace, room));
    }

    /**
     * Does, in a transaction of the workplace, what may take rights away; the seats that are held without right by it end in the same one. Asked
     * once more when it has been committed, for who sat down meanwhile. Not inside a transaction.
     */
    public <T> T taking(UUID workplace, Supplier<T> work) {
        var taken = transactions.in(workplace, () -> {
            var done = work.get();
            withoutRight(workplace);
            return done;
        });
        withoutRight(workplace);
        return taken;
    }

    /** As {@link #taking(UUID, Supplier)}, without an answer. */
    public void taking(UUID workplace, Runnable work) {
        taking(workplace, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Takes back, on all screens, the leads at this workplace whose members have lost the right to them: inside the transaction that takes it, so
     * that nothing comes in between, and once more after it.
     */
    public void withoutRight(UUID workplace) {
        transactions
                .snapshot(
                        workplace,
                        () -> open.stream()
                                .flatMap(each -> each.withoutRight(workplace).stream())
                                .sorted(Comparator.comparing(OpenRooms.Lead::roomId))
                                .toList())
                .forEach(lead -> room(new Member(lead.accountId()), workplace, lead.roomId()));
    }

    /** Takes back the seats that the member took by this sign-in; where it is not {@code by} it, all others. Not inside a transaction. */
    public void taken(Member member, UUID signIn, boolean by) {
        reach.of(member)
                .forEach(workplace -> transactions
                        .snapshot(workplace, () -> seats.takenBy(member, workplace, signIn, by))
                        .forEach(this::end));
    }

    /** Takes back the seats at this workplace that were taken by these sign-ins, whosever they were. Not inside a transaction. */
    public void taken(UUID workplace, Set<UUID> signIns) {
        transactions
                .snapshot(workplace, () -> seats.takenBy(workplace, signIns))
                .forEach(this::end);
    }

    private void end(Seat seat) {
        arrivals.outOf(seat.workplaceId(), seat.roomId(), () -> {
            seats.end(seat);
            return Set.of(seat.id());
        });
    }

    private Set<UUID> rooms(Member member, UUID workplace) {
        return transactions.in(workplace, () -> seats.ledBy(member, workplace));
    }

    private void room(Member member, UUID workplace, UUID room) {
        arrivals.outOf(workplace, room, () -> seats.remove(member, workplace, room));
    }
}
