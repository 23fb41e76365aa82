package dk.kompetencedialog.workshop;

import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workshop.page.PeoplePiece;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has taken a seat in a room. Wants an open transaction of the workplace. */
@Component
public class Participants {
    private final JdbcClient sql;

    Participants(JdbcClient sql) {
        this.sql = sql;
    }

    /** The names of those who took part, in the order they came; who led is not among them. */
    public List<String> of(Room room) {
        return sql.sql("""
                select min(name) from seat
                where workplace_id = ? and room_id = ? and not removed and role = 'PARTICIPANT'
                group by lower(name) order by min(joined)
                """)
                .params(room.workplaceId(), room.id())
                .query((row, at) -> row.getString(1))
                .list();
    }

    /** The names of those who led, as the workplace has them among its people. */
    public List<String> leaders(Room room) {
        return sql.sql("""
                select distinct p.name from seat s
                join person p on p.workplace_id = s.workplace_id and p.account_id = s.account_id
                where s.workplace_id = ? and s.room_id = ? and s.role = 'FACILITATOR' order by p.name
                """)
                .params(room.workplaceId(), room.id())
                .query((row, at) -> row.getString(1))
                .list();
    }

    /** For everyone: how many. */
    PeoplePiece count(Room room, long number) {
        var count = sql.sql("""
                select count(*) from seat
                where workplace_id = ? and room_id = ? and not removed and not has_left and role = 'PARTICIPANT'
                """)
                .params(room.workplaceId(), room.id())
                .query(Integer.class)
                .single();
        return new PeoplePiece(number, count, List.of(), false);
    }

    /** For the desk: their names, in the order they came. */
    PeoplePiece names(Room room, long number) {
        var names = sql.sql("""
                select id, name, role = 'FACILITATOR' as leads from seat
                where workplace_id = ? and room_id = ? and not removed and not has_left order by joined
                """)
                .params(room.workplaceId(), room.id())
                .query((row, at) ->
                        new PeoplePiece.Person(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .list();
        return new PeoplePiece(
                number, (int) names.stream().filter(one -> !one.leads()).count(), names, true);
    }
}
