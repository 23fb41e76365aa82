package dk.kompetencedialog.board.erasure;

import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Touch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes the raw notes of a workshop that is closed: what remains of each is that there was one, in its stack, and what it led to. */
@Component
public class Erasing {
    private final JdbcClient sql;
    private final Boards boards;

    Erasing(JdbcClient sql, Boards boards) {
        this.sql = sql;
        this.boards = boards;
    }

    /** How many there are to delete. */
    public int count(Room room) {
        return sql.sql("select count(*) from note where erased_on is null and " + OF_ROOM)
                .params(room.workplaceId(), room.workplaceId(), room.id())
                .query(Integer.class)
                .single();
    }

    /** When they were deleted; empty while they are there. */
    public Optional<LocalDate> erasedOn(Room room) {
        return sql.sql("select max(erased_on) from note where " + OF_ROOM)
                .params(room.workplaceId(), room.workplaceId(), room.id())
                .query((row, at) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Wants the transaction that holds the room alone. */
    public Outcome erase(Room room, LocalDate day) {
        List.of("note_author", "own_note", "hiding", "outcome")
                .forEach(table -> update(
                        room,
                        "delete from %s where workplace_id = ? and note_id in (select id from note where %s)"
                                .formatted(table, OF_ROOM),
                        room.workplaceId()));
        sql.sql("""
                        delete from command where workplace_id = ?
                          and seat_id in (select id from seat where workplace_id = ? and room_id = ?)
                        """).params(room.workplaceId(), room.workplaceId(), room.id()).update();
        update(
                room,
                "update note set text = '', colour = 'YELLOW', erased_on = ? where erased_on is null and " + OF_ROOM,
                day);
        return Outcome.of(boards.of(room).stream().map(Touches::whole).toArray(Touch[]::new));
    }

    private void update(Room room, String statement, Object first) {
        sql.sql(statement)
                .params(first, room.workplaceId(), room.workplaceId(), room.id())
                .update();
    }

    private static final String OF_ROOM =
            "workplace_id = ? and board_id in (select id from board where workplace_id = ? and room_id = ?)";
}
