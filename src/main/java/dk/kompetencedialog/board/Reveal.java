package dk.kompetencedialog.board;

import dk.kompetencedialog.room.Outcome;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Mixing mixing = new Mixing(new SecureRandom());

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

    /** Shows all that waits; nothing at all when nothing does. The same five statements, however much it is. */
    public Outcome show(Board board, RunState run) {
        var waiting = waiting(board);
        if (waiting.isEmpty()) return Outcome.nothing();
        var zones = mixed(board, waiting);
        stand(board, waiting, run.named());
        order.lay(board, zones);
        sql.sql("delete from draft where workplace_id = ? and board_id = ?")
                .params(board.workplaceId(), board.id())
                .update();
        return Outcome.of(Touches.whole(board))
                .andSeats(waiting.stream().map(Waiting::seatId).collect(Collectors.toSet()));
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

    /** All that is to stand in each zone where something comes. */
    private List<List<UUID>> mixed(Board board, List<Waiting> waiting) {
        var standing = order.standing(board);
        return waiting.stream()
                .collect(Collectors.groupingBy(Waiting::zoneId, Collectors.mapping(Waiting::note, Collectors.toList())))
                .entrySet()
                .stream()
                .map(coming -> mixing.of(standing.getOrDefault(coming.getKey(), List.of()), coming.getValue()))
                .toList();
    }

    /** In the order of the new ids: the rows themselves must not lie as they were written. */
    private void stand(Board board, List<Waiting> waiting, boolean named) {
        sql.sql("""
                with shown as (select d.*, w.note_id
                    from unnest(:seats, :items, :notes) as w(seat_id, id, note_id)
                    join draft d on d.workplace_id = :workplace and d.seat_id = w.seat_id and d.id = w.id
                    order by w.note_id),
                  standing as (insert into note (workplace_id, id, board_id, zone_id, position, text, colour)
                    select workplace_id, note_id, board_id, zone_id, 0, text, colour from shown),
                  signed as (insert into note_author (workplace_id, note_id, name)
                    select s.workplace_id, w.note_id, s.name from shown w
                    join seat s on s.workplace_id = w.workplace_id and s.id = w.seat_id where :named)
                insert into own_note (workplace_id, seat_id, id, board_id, seat_order, note_id)
                select workplace_id, seat_id, id, board_id, seat_order, note_id from shown
                """)
                .param("workplace", board.workplaceId())
                .param("seats", ids(waiting, Waiting::seatId))
                .param("items", ids(waiting, Waiting::id))
                .param("notes", ids(waiting, Waiting::note))
                .param("named", named)
                .update();
    }

    private static UUID[] ids(List<Waiting> waiting, Function<Waiting, UUID> which) {
        return waiting.stream().map(which).toArray(UUID[]::new);
    }
}
