package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.data.Transactions;
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

    Leaving(JdbcClient sql, Transactions transactions, Seats seats, Arrivals arrivals) {
        this.sql = sql;
        this.transactions = transactions;
        this.seats = seats;
        this.arrivals = arrivals;
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
