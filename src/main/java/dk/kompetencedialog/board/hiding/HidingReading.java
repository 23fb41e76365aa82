package dk.kompetencedialog.board.hiding;

import dk.kompetencedialog.board.page.HiddenPiece;
import dk.kompetencedialog.room.Room;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is off the boards of a room. Wants an open transaction or snapshot. */
@Component
public class HidingReading {
    private final JdbcClient sql;

    HidingReading(JdbcClient sql) {
        this.sql = sql;
    }

    public HiddenPiece of(Room room, long number, boolean closed) {
        return new HiddenPiece(
                number,
                closed,
                sql.sql("""
                        select n.id, n.text, coalesce(h.reason, '') as reason
                        from hiding h
                        join note n on n.workplace_id = h.workplace_id and n.id = h.note_id
                        join board b on b.workplace_id = n.workplace_id and b.id = n.board_id
                        where h.workplace_id = ? and b.room_id = ? and not n.removed
                        order by b.position, n.position, n.id
                        """)
                        .params(room.workplaceId(), room.id())
                        .query((row, at) -> new HiddenPiece.OffBoard(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                        .list());
    }
}
