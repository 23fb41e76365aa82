package dk.kompetencedialog.board;

import dk.kompetencedialog.room.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows a board's drafts, all at once and as one event: each becomes a note with a new random id, at a random place in its zone, so that
 * nothing on the board leads back to a seat. Wants the open transaction that holds the room alone.
 */
@Component
public class Reveal {
    private final JdbcClient sql;
    private final Order order;
    private final Random random = new java.security.SecureRandom();

    Reveal(JdbcClient sql, Order order) {
        this.sql = sql;
        this.order = order;
    }

    private record Waiting(UUID seatId, UUID id, UUID zoneId, UUID note) {}

    /** How many seats have a note waiting on the board. */
    int seatsWaiting(Board board) {
        return sql.sql("select count(distinct seat_id) from draft where workplace_id = ? and board_id = ?")
                .params(board.workplaceId(), board.id())
                .query(Integer.class)
                .single();
    }

    /** Shows all that waits; nothing at all when nothing does. */
    public Outcome show(Board board, RunState run) {
        var waiting = new ArrayList<>(waiting(board));
        if (waiting.isEmpty()) return Outcome.nothing();
        Collections.shuffle(waiting, random);
        waiting.forEach(one -> stand(board, one));
        waiting.forEach(one -> list(board, one));
        if (run.named()) waiting.forEach(one -> sign(board, one));
        sql.sql("delete from draft where workplace_id = ? and board_id = ?")
                .params(board.workplaceId(), board.id())
                .update();
        var seats = new HashSet<UUID>();
        waiting.forEach(one -> seats.add(one.seatId()));
        return Outcome.of(Touches.whole(board)).andSeats(seats);
    }

    private List<Waiting> waiting(Board board) {
        return sql.sql("select seat_id, id, zone_id from draft where workplace_id = ? and board_id = ?")
                .params(board.workplaceId(), board.id())
                .query((row, at) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        UUID.randomUUID()))
                .list();
    }

    private void stand(Board board, Waiting one) {
        var position = randomPosition(board, Spot.loose(one.zoneId()));
        sql.sql("""
                insert into note (workplace_id, id, board_id, zone_id, position, text, colour)
                select workplace_id, ?, board_id, zone_id, ?, text, colour from draft
                where workplace_id = ? and seat_id = ? and id = ?
                """)
                .params(one.note(), position, board.workplaceId(), one.seatId(), one.id())
                .update();
    }

    private long randomPosition(Board board, Spot zone) {
        var standing = order.standing(board, zone);
        var at = random.nextInt(standing.size() + 1);
        return at == standing.size()
                ? order.last(board, zone)
                : order.before(board, zone, standing.get(at)).position();
    }

    private void list(Board board, Waiting one) {
        sql.sql("""
                insert into own_note (workplace_id, seat_id, id, board_id, seat_order, note_id)
                select workplace_id, seat_id, id, board_id, seat_order, ? from draft
                where workplace_id = ? and seat_id = ? and id = ?
                """)
                .params(one.note(), board.workplaceId(), one.seatId(), one.id())
                .update();
    }

    private void sign(Board board, Waiting one) {
        sql.sql("""
                insert into note_author (workplace_id, note_id, name)
                select workplace_id, ?, name from seat where workplace_id = ? and id = ?
                """).params(one.note(), board.workplaceId(), one.seatId()).update();
    }
}
