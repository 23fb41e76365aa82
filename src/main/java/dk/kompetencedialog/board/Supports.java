package dk.kompetencedialog.board;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Touch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes as what conclusions build on: a conclusion says something else when one of them leaves its board or comes back. */
@Component
public class Supports {
    private final JdbcClient sql;

    Supports(JdbcClient sql) {
        this.sql = sql;
    }

    /** The conclusions that build on a note, on whichever boards of the room they stand. Wants an open transaction. */
    public Outcome of(Seat seat, UUID note) {
        var touches = sql.sql("""
                select b.place_id, array_agg(c.id) as ids from conclusion_note l
                join conclusion c on c.workplace_id = l.workplace_id and c.id = l.conclusion_id and not c.removed
                join board b on b.workplace_id = c.workplace_id and b.id = c.board_id
                where l.workplace_id = ? and l.note_id = ? group by b.place_id
                """)
                .params(seat.workplaceId(), note)
                .query((row, at) -> touch(row))
                .list();
        return Outcome.of(touches.toArray(Touch[]::new));
    }

    private static Touch touch(ResultSet row) throws SQLException {
        var ids = List.of((UUID[]) row.getArray("ids").getArray());
        return new Touch(Set.of(row.getObject("place_id", UUID.class)), Touches.CONCLUSION, ids);
    }
}
