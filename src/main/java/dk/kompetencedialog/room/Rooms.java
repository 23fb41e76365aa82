package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Seat;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All rooms. Every method wants an open transaction of the room's workplace. */
@Component
public class Rooms {
    /** The place that every page of a room follows: its step, its clock, its people. */
    public static final String RUN = "run";

    /** The place that only facilitators follow. */
    public static final String DESK = "desk";

    /** The kind of event at the run's place that says that others are in the room now. */
    public static final String PEOPLE = "people";

    private final JdbcClient sql;

    Rooms(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes an empty room at number 0. */
    public Room open(UUID workplaceId, UUID id) {
        sql.sql("insert into room (workplace_id, id) values (?, ?)")
                .params(workplaceId, id)
                .update();
        return new Room(workplaceId, id);
    }

    public Place addPlace(Room room, String name, Access access) {
        var place = new Place(UUID.randomUUID(), name, access);
        sql.sql("insert into place (workplace_id, room_id, id, name, access) values (?, ?, ?, ?, ?)")
                .params(room.workplaceId(), room.id(), place.id(), name, access.name())
                .update();
        return place;
    }

    public long number(Room room) {
        return sql.sql("select seq from room where workplace_id = ? and id = ?")
                .params(room.workplaceId(), room.id())
                .query(Long.class)
                .single();
    }

    /** Something about the run that everyone sees, and the desk in more detail. */
    public Touch touchRun(Room room, String kind) {
        return new Touch(Set.of(place(room, RUN).id(), place(room, DESK).id()), kind, List.of());
    }

    /** The place of that name, which the room is known to have. */
    public Place place(Room room, String name) {
        return sql.sql("select id, name, access from place where workplace_id = ? and room_id = ? and name = ?")
                .params(room.workplaceId(), room.id(), name)
                .query(Place.class)
                .single();
    }

    /** The number of the seat's own list. */
    public long listNumber(Seat seat) {
        return sql.sql("select seq from seat where workplace_id = ? and id = ?")
                .params(seat.workplaceId(), seat.id())
                .query(Long.class)
                .single();
    }

    /** Whether this seat may follow all of the wanted places. */
    public boolean mayFollow(Seat seat, Collection<UUID> wanted) {
        return followable(seat).containsAll(wanted);
    }

    private Set<UUID> followable(Seat seat) {
        return sql
                .sql("""
                select p.id from place p
                left join place_grant g on g.workplace_id = p.workplace_id and g.place_id = p.id and g.seat_id = :seat
                where p.workplace_id = :workplace and p.room_id = :room
                  and (p.access = 'EVERYONE' or p.access = 'DESK' and :desk or g.seat_id is not null)
                """)
                .param("seat", seat.id())
                .param("workplace", seat.workplaceId())
                .param("room", seat.roomId())
                .param("desk", seat.leads())
                .query(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
