package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.data.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All seats. A seat is found by the key its browser holds; a seat that was removed is not found. */
@Component
public class Seats {
    private final JdbcClient sql;
    private final Transactions transactions;

    Seats(JdbcClient sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** The seat in this room that the request comes from. Opens a transaction of its own. */
    public Optional<Seat> of(HttpServletRequest request, UUID roomId) {
        return SeatKey.of(request, roomId).flatMap(this::of);
    }

    Optional<Seat> of(SeatKey key) {
        return transactions.in(key.workplaceId(), () -> hold(key));
    }

    /** The seat behind the key, read inside the open transaction of the key's workplace. */
    public Optional<Seat> hold(SeatKey key) {
        return sql.sql("""
                        select workplace_id, room_id, id, role, name from seat
                        where workplace_id = ? and room_id = ? and token_hash = ? and not removed
                        """)
                .params(key.workplaceId(), key.roomId(), key.hash())
                .query(Seat.class)
                .optional();
    }
}
