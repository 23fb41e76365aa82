package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.account.SeatKey;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbered log of each room, and what is locked to write in it. Every method wants an open transaction of the room's workplace. */
@Component
class RoomLog {
    private final JdbcClient sql;

    RoomLog(JdbcClient sql) {
        this.sql = sql;
    }

    /** What an earlier command with the same id got for an answer. */
    record Earlier(boolean same, long number, long own) {}

    /** Where a room stands, and what happened before. */
    record Since(long number, List<Event> events) {}

    void lock(Room room) {
        sql.sql("select seq from room where workplace_id = ? and id = ? for no key update")
                .params(room.workplaceId(), room.id())
                .query(Long.class)
                .optional();
    }

    /**
     * Locks the key's room if there is a seat for it; else says so, and has waited for nobody. The seat may be removed while the room is
     * waited for: that is to be asked anew.
     */
    boolean lock(SeatKey key, boolean alone) {
        return sql.sql("""
                        select seq from room where workplace_id = :workplace and id = :room and exists (
                          select from seat
                          where workplace_id = :workplace and room_id = :room and token_hash = :hash and not removed)
                        for\s""" + (alone ? "no key update" : "share"))
                .param("workplace", key.workplaceId())
                .param("room", key.roomId())
                .param("hash", key.hash())
                .query(Long.class)
                .optional()
                .isPresent();
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

    /** How far the room has come, and its log after a number, oldest first. */
    Since since(Room room, long number) {
        var events = new ArrayList<Event>();
        var reached = new AtomicLong();
        sql.sql("""
                select 0 as part, seq, null as places, null as kind, null as ids from room where workplace_id = ? and id = ?
                union all
                select 1, seq, places, kind, ids from event where workplace_id = ? and room_id = ? and seq > ?
                order by part, seq
                """)
                .params(room.workplaceId(), room.id(), room.workplaceId(), room.id(), number)
                .query((RowCallbackHandler) row -> {
                    if (row.getInt(1) == 0) reached.set(row.getLong(2));
                    else events.add(event(row));
                });
        return new Since(reached.get(), events);
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(row.getLong(2), Set.copyOf(uuids(row.getArray(3))), row.getString(4), uuids(row.getArray(5)));
    }

    private static List<UUID> uuids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
