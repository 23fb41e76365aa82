package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Seat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbered log of each room, and the receipts of commands. Every method wants an open transaction of the room's workplace. */
@Component
class RoomLog {
    private final JdbcClient sql;

    RoomLog(JdbcClient sql) {
        this.sql = sql;
    }

    /** What an earlier command with the same id got for an answer. */
    record Earlier(boolean same, long number, long own) {}

    /** What is kept of a command, so that the same again gives the same answer. */
    record Receipt(Seat seat, Command command) {}

    void lock(Room room, boolean alone) {
        sql.sql("select seq from room where workplace_id = ? and id = ? for " + (alone ? "no key update" : "share"))
                .params(room.workplaceId(), room.id())
                .query(Long.class)
                .optional();
    }

    /** Two commands of one seat, from two tabs, wait for each other. */
    void lock(Seat seat) {
        sql.sql("select seq from seat where workplace_id = ? and id = ? for no key update")
                .params(seat.workplaceId(), seat.id())
                .query(Long.class)
                .optional();
    }

    Optional<Earlier> earlier(Seat seat, Command command) {
        return sql.sql("""
                        select content_mac = ? as same, number, own from command
                        where workplace_id = ? and seat_id = ? and id = ?
                        """)
                .params(command.mac(), seat.workplaceId(), seat.id(), command.id())
                .query(Earlier.class)
                .optional();
    }

    Appended append(Room room, Outcome outcome) {
        var lists = moveLists(room, outcome.lists());
        var number = moveRoom(room, outcome.touches());
        return new Appended(outcome.touches().isEmpty() ? null : room, number, lists, null);
    }

    Appended append(Room room, Outcome outcome, Receipt receipt) {
        var done = append(room, outcome);
        var own = keep(receipt, done.number());
        return new Appended(
                done.room(), done.number(), done.lists(), new Answer(done.number(), own, outcome.opposite()));
    }

    private long moveRoom(Room room, List<Touch> touches) {
        if (touches.isEmpty()) return numberOf(room);
        var number = sql.sql("update room set seq = seq + ? where workplace_id = ? and id = ? returning seq")
                .params(touches.size(), room.workplaceId(), room.id())
                .query(Long.class)
                .single();
        for (int i = 0; i < touches.size(); i++) write(room, number - touches.size() + 1 + i, touches.get(i));
        return number;
    }

    private long numberOf(Room room) {
        return sql.sql("select seq from room where workplace_id = ? and id = ?")
                .params(room.workplaceId(), room.id())
                .query(Long.class)
                .single();
    }

    private void write(Room room, long number, Touch touch) {
        sql.sql("insert into event (workplace_id, room_id, seq, places, kind, ids) values (?, ?, ?, ?, ?, ?)")
                .params(room.workplaceId(), room.id(), number, array(touch.places()), touch.kind(), array(touch.ids()))
                .update();
    }

    private Map<UUID, Long> moveLists(Room room, Set<UUID> seats) {
        if (seats.isEmpty()) return Map.of();
        var lists = new HashMap<UUID, Long>();
        sql.sql("update seat set seq = seq + 1 where workplace_id = ? and id = any (?) returning id, seq")
                .params(room.workplaceId(), array(seats))
                .query(row -> {
                    lists.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return lists;
    }

    private long keep(Receipt receipt, long number) {
        return sql.sql("""
                insert into command (workplace_id, seat_id, id, content_mac, number, own)
                select workplace_id, id, ?, ?, ?, seq from seat where workplace_id = ? and id = ?
                returning own
                """)
                .params(receipt.command().id(), receipt.command().mac(), number)
                .params(receipt.seat().workplaceId(), receipt.seat().id())
                .query(Long.class)
                .single();
    }

    /** The log after a number, oldest first. */
    List<Event> since(Room room, long number) {
        return sql.sql("""
                select seq, places, kind, ids from event
                where workplace_id = ? and room_id = ? and seq > ? order by seq
                """)
                .params(room.workplaceId(), room.id(), number)
                .query((row, at) -> new Event(
                        row.getLong(1), Set.copyOf(uuids(row.getArray(2))), row.getString(3), uuids(row.getArray(4))))
                .list();
    }

    private static UUID[] array(java.util.Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static List<UUID> uuids(java.sql.@Nullable Array array) throws java.sql.SQLException {
        return array == null ? List.of() : Stream.of((UUID[]) array.getArray()).toList();
    }
}
