package dk.kompetencedialog.board;

import dk.kompetencedialog.board.page.NotePiece;
import dk.kompetencedialog.room.Room;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands on a board, as everyone may see it: all of it, or the notes and stacks that were touched. */
@Component
class Standings {
    private static final String VISIBLE_NOTES = """
            select n.id, n.zone_id, n.stack_id, n.position, n.text, n.colour, a.name as author, t.dots
            from note n
            left join note_author a on a.workplace_id = n.workplace_id and a.note_id = n.id
            left join (
                select coalesce(s.rest_id, t.target_id) as target, sum(t.dots) as dots from tally t
                left join stack s on s.workplace_id = t.workplace_id and s.id = t.target_id
                where t.workplace_id = :workplace and t.board_id = :board group by 1) t on t.target = n.id
            where n.workplace_id = :workplace and n.board_id = :board and not n.removed and n.erased_on is null
              and not exists (select 1 from hiding h where h.workplace_id = n.workplace_id and h.note_id = n.id)
            """;

    private static final String STACKS = """
            select s.id, s.zone_id, s.position, s.name, coalesce(t.dots, 0) as dots
            from stack s
            left join tally t on t.workplace_id = s.workplace_id and t.board_id = s.board_id and t.target_id = s.id
            where s.workplace_id = :workplace and s.board_id = :board
            """;

    private final JdbcClient sql;

    Standings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A visible note and where it stands. */
    record Note(NotePiece piece, UUID zone, @Nullable UUID stack) {}

    /** A stack, whether or not it has notes. */
    record StackRow(UUID id, UUID zoneId, long position, String name, int dots) {}

    List<Note> notes(Board board, long number) {
        return notes(statement(board, VISIBLE_NOTES + " order by n.position, n.id"), number);
    }

    /** The visible ones of these notes, and all visible ones of these stacks. */
    List<Note> notes(Board board, long number, Touched touched) {
        return notes(
                statement(
                                board,
                                VISIBLE_NOTES
                                        + " and (n.id = any (:notes) or n.stack_id = any (:stacks)) order by n.position, n.id")
                        .param("notes", array(touched.notes()))
                        .param("stacks", array(touched.stacks())),
                number);
    }

    List<StackRow> stacks(Board board) {
        return rows(statement(board, STACKS));
    }

    List<StackRow> stacks(Board board, Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return rows(statement(board, STACKS + " and s.id = any (:ids)").param("ids", array(ids)));
    }

    /** A board, and the stacks on it that touched notes lie in, visible or not. */
    record TouchedBoard(Board board, List<UUID> stacks) {}

    /** The room's boards in order, with the stacks that these notes lie in. */
    List<TouchedBoard> boards(Room room, Collection<UUID> notes) {
        return sql.sql("""
                select b.workplace_id, b.room_id, b.id, b.key, b.position, b.place_id,
                  array(select distinct n.stack_id from note n where n.workplace_id = b.workplace_id
                        and n.board_id = b.id and n.id = any (?) and n.stack_id is not null) as stacks
                from board b where b.workplace_id = ? and b.room_id = ? order by b.position
                """)
                .param(array(notes))
                .params(room.workplaceId(), room.id())
                .query((row, at) -> new TouchedBoard(Boards.board(row, at), List.of((UUID[])
                        row.getArray("stacks").getArray())))
                .list();
    }

    /** Ids that a rendering is about. */
    record Touched(Collection<UUID> notes, Collection<UUID> stacks) {}

    private List<Note> notes(JdbcClient.StatementSpec query, long number) {
        return query.query((row, at) -> new Note(
                        new NotePiece(
                                row.getObject("id", UUID.class),
                                row.getString("text"),
                                Colour.valueOf(row.getString("colour")).css(),
                                row.getString("author") == null ? "" : row.getString("author"),
                                row.getInt("dots"),
                                row.getLong("position"),
                                number),
                        row.getObject("zone_id", UUID.class),
                        row.getObject("stack_id", UUID.class)))
                .list();
    }

    private static List<StackRow> rows(JdbcClient.StatementSpec query) {
        return query.query((row, at) -> new StackRow(
                        row.getObject("id", UUID.class),
                        row.getObject("zone_id", UUID.class),
                        row.getLong("position"),
                        row.getString("name"),
                        row.getInt("dots")))
                .list();
    }

    private JdbcClient.StatementSpec statement(Board board, String query) {
        return sql.sql(query).param("workplace", board.workplaceId()).param("board", board.id());
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
