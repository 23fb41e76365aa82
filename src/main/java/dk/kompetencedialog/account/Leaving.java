package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.data.Transactions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a member loses the lead of rooms. */
@Component
public class Leaving {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Seats seats;
    private final Arrivals arrivals;
    private final List<OpenRooms> open;

    Leaving(JdbcClient sql, Transactions transactions, Seats seats, Arrivals arrivals, List<OpenRooms> open) {
        this.sql = sql;
        this.transactions = transactions;
        this.seats = seats;
        this.arrivals = arrivals;
        this.open = open;
    }

    /** A room in which the member has a seat, and where it is. */
    public record Held(UUID workplaceId, OpenRooms.OpenRoom room) {}

    /** The rooms that the member leads or writes in and that are not over. Not inside a transaction; one for each workplace. */
    public List<Held> held(Member member) {
        return workplaces(member).stream()
                .flatMap(workplace -> transactions.snapshot(workplace, () -> held(member, workplace)).stream())
                .toList();
    }

    /** Takes back the member's seats in this room, on all screens. Not inside a transaction. */
    public void oneRoom(Member member, UUID room) {
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
    public void everyRoom(Member member) {
        workplaces(member)
                .forEach(workplace -> rooms(member, workplace).forEach(room -> room(member, workplace, room)));
    }

    private Set<UUID> workplaces(Member member) {
        return transactions.outside(() -> sql.sql("select workplace_id from workplaces_of(?)")
                .param(member.accountId())
                .query((row, at) -> row.getObject("workplace_id", UUID.class))
                .set());
    }

    private Set<UUID> rooms(Member member, UUID workplace) {
        return transactions.in(workplace, () -> seats.ledBy(member, workplace));
    }

    private void room(Member member, UUID workplace, UUID room) {
        arrivals.outOf(workplace, room, () -> seats.remove(member, workplace, room));
    }
}
