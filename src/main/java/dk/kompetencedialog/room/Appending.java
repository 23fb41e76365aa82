package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Seat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every command ends with: the room's number and the seats' lists move on, the log gets its events, and the asking seat its receipt, in
 * one statement. Wants the open transaction that holds the room.
 */
@Component
class Appending {
    private static final String MOVING =
            "update room set seq = seq + cardinality(:kinds) where workplace_id = :workplace and id = :room returning seq";

    private static final String STILL = "select seq from room where workplace_id = :workplace and id = :room";

    private static final String NUMBERS = """
            with moved as (%s),
              written as (
                insert into event (workplace_id, room_id, seq, places, kind, ids)
                select :workplace, :room, moved.seq - cardinality(:kinds) + touch.nr,
                  cast(touch.places as uuid[]), touch.kind, cast(touch.ids as uuid[])
                from moved, unnest(:kinds, :places, :ids) with ordinality as touch (kind, places, ids, nr)),
              list as (
                update seat set seq = seq + 1 where workplace_id = :workplace and id = any (:lists) returning id, seq)
            """;

    private static final String RECEIPT = """
            , receipt as (
              insert into command (workplace_id, seat_id, id, content_mac, number, own)
              select s.workplace_id, s.id, :command, :mac, moved.seq, coalesce(list.seq, s.seq)
              from moved cross join seat s left join list on list.id = s.id
              where s.workplace_id = :workplace and s.id = :asking
              returning own)
            """;

    private static final String UNASKED = "select moved.seq, 0, list.id, list.seq from moved left join list on true";

    private static final String ASKED = """
            select moved.seq, receipt.own, list.id, list.seq from moved cross join receipt left join list on true
            """;

    private final JdbcClient sql;

    Appending(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is kept of a command, so that the same again gives the same answer. */
    record Receipt(Seat seat, Command command) {}

    /** What a command ended in: the room's number, the asking seat's list number, and one seat whose list moved, if any did. */
    private record End(long number, long own, @Nullable UUID seat, long list) {}

    /** For what no seat asked for. */
    Appended append(Room room, Outcome outcome) {
        var rows = rows(end(NUMBERS, UNASKED, room, outcome));
        return new Appended(moved(room, outcome), rows.getFirst().number(), lists(rows), null);
    }

    Appended append(Room room, Outcome outcome, Receipt receipt) {
        var rows = rows(end(NUMBERS + RECEIPT, ASKED, room, outcome)
                .param("asking", receipt.seat().id())
                .param("command", receipt.command().id())
                .param("mac", receipt.command().mac()));
        var end = rows.getFirst();
        var answer = new Answer(end.number(), end.own(), outcome.opposite());
        return new Appended(moved(room, outcome), end.number(), lists(rows), answer);
    }

    private JdbcClient.StatementSpec end(String writing, String reading, Room room, Outcome outcome) {
        var touches = outcome.touches();
        return sql.sql(writing.formatted(touches.isEmpty() ? STILL : MOVING) + reading)
                .param("workplace", room.workplaceId())
                .param("room", room.id())
                .param("kinds", touches.stream().map(Touch::kind).toArray(String[]::new))
                .param(
                        "places",
                        touches.stream().map(touch -> written(touch.places())).toArray(String[]::new))
                .param(
                        "ids",
                        touches.stream().map(touch -> written(touch.ids())).toArray(String[]::new))
                .param("lists", outcome.lists().toArray(UUID[]::new));
    }

    private static List<End> rows(JdbcClient.StatementSpec end) {
        return end.query((row, at) ->
                        new End(row.getLong(1), row.getLong(2), row.getObject(3, UUID.class), row.getLong(4)))
                .list();
    }

    private static Map<UUID, Long> lists(List<End> rows) {
        var lists = new HashMap<UUID, Long>();
        for (var row : rows) if (row.seat() != null) lists.put(row.seat(), row.list());
        return lists;
    }

    private static @Nullable Room moved(Room room, Outcome outcome) {
        return outcome.touches().isEmpty() ? null : room;
    }

    /** As PostgreSQL writes an array. */
    private static String written(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
