package dk.kompetencedialog.board;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a command stands on: finds the board, zone, note or stack it names inside the seat's own room, and says in a sentence when the run
 * does not allow it. What lies in another room does not exist. Wants the command's open transaction.
 */
@Component
public class Ground {
    private final JdbcClient sql;
    private final Boards boards;
    private final Runs runs;

    Ground(JdbcClient sql, Boards boards, Runs runs) {
        this.sql = sql;
        this.boards = boards;
        this.runs = runs;
    }

    public static Room room(Seat seat) {
        return new Room(seat.workplaceId(), seat.roomId());
    }

    /** The run of a workshop that is still open. Throws {@link Sentence} 410. */
    public RunState openRun(Seat seat) {
        var run = runs.of(room(seat));
        if (run.closed()) throw Sentence.gone("board.closed");
        return run;
    }

    public Board board(Seat seat, @Nullable UUID id) {
        return boards.get(room(seat), id);
    }

    /**
     * Where a new note would stand.
     *
     * @param last the position after all that stands in the zone
     * @param count how many of the seat's notes count against the board's cap
     */
    record Landing(Board board, UUID zone, long last, int count) {}

    /** The end of a zone of a board in the seat's room, read in one statement: a note is what is sent most. Throws {@link Sentence} 404. */
    Landing landing(Seat seat, @Nullable UUID board, @Nullable UUID zone) {
        return sql.sql("""
                select b.workplace_id, b.room_id, b.id, b.key, b.position, b.place_id, z.id, (%s), (%s)
                from board b
                join zone z on z.workplace_id = b.workplace_id and z.board_id = b.id and z.id = :zone
                where b.workplace_id = :workplace and b.room_id = :room and b.id = :board
                """.formatted(Order.LAST, OwnItems.COUNT))
                .param("workplace", seat.workplaceId())
                .param("room", seat.roomId())
                .param("seat", seat.id())
                .param("board", board, Types.OTHER)
                .param("zone", zone, Types.OTHER)
                .param("stack", null, Types.OTHER)
                .query((row, at) ->
                        new Landing(Boards.board(row, at), row.getObject(7, UUID.class), row.getLong(8), row.getInt(9)))
                .optional()
                .orElseThrow(() -> missing(seat, board));
    }

    /** A board where anyone may move and gather just now. Throws {@link Sentence} 403. */
    public Board arrangeable(Seat seat, UUID boardId) {
        var run = openRun(seat);
        var board = board(seat, boardId);
        if (!run.mayArrange(board)) throw Sentence.forbidden("board.notNow");
        if (run.locked() && !seat.leads()) throw Sentence.forbidden("board.locked");
        return board;
    }

    /** Checks that the zone is one of the board's. Throws {@link Sentence} 404. */
    public UUID zone(Board board, @Nullable UUID zone) {
        return sql.sql("select id from zone where workplace_id = ? and board_id = ? and id = ?")
                .params(board.workplaceId(), board.id())
                .param(zone)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Sentence.notFound("board.noSuchZone"));
    }

    /** A note that has not been removed, on a board of the seat's room. Throws {@link Sentence} 404. */
    public StandingNote note(Seat seat, UUID id) {
        return sql.sql("""
                select n.id, n.board_id, n.zone_id, n.stack_id, n.position, n.text, n.colour
                from note n join board b on b.workplace_id = n.workplace_id and b.id = n.board_id
                where n.workplace_id = ? and n.id = ? and b.room_id = ? and not n.removed
                """)
                .params(seat.workplaceId(), id, seat.roomId())
                .query(StandingNote.class)
                .optional()
                .orElseThrow(() -> Sentence.notFound("board.noSuchNote"));
    }

    /** The same, but only what everyone sees: what is off the board is not there. Throws {@link Sentence} 404. */
    public StandingNote standing(Seat seat, UUID id) {
        return standing(seat, List.of(id)).getFirst();
    }

    /** The same for several, each named once, in the order they are named. Throws {@link Sentence} 404 unless all are there. */
    public List<StandingNote> standing(Seat seat, List<UUID> ids) {
        var notes = sql.sql("""
                select n.id, n.board_id, n.zone_id, n.stack_id, n.position, n.text, n.colour
                from unnest(?) with ordinality as named (id, place)
                join note n on n.workplace_id = ? and n.id = named.id
                join board b on b.workplace_id = n.workplace_id and b.id = n.board_id
                where b.room_id = ? and not n.removed
                  and not exists (select 1 from hiding h where h.workplace_id = n.workplace_id and h.note_id = n.id)
                order by named.place
                """)
                .param(ids.toArray(UUID[]::new))
                .params(seat.workplaceId(), seat.roomId())
                .query(DataClassRowMapper.newInstance(StandingNote.class))
                .list();
        if (notes.size() != ids.size()) throw Sentence.notFound("board.noSuchNote");
        return notes;
    }

    /** A stack that everyone sees, on a board of the seat's room. Throws {@link Sentence} 404. */
    public Stack stack(Seat seat, UUID id) {
        return standingStack(seat, id).orElseThrow(() -> Sentence.notFound("board.noSuchStack"));
    }

    /** The same; none where it was split, has fallen apart, or never was. */
    Optional<Stack> standingStack(Seat seat, UUID id) {
        return sql.sql("""
                select s.id, s.board_id, s.zone_id, s.position, s.name
                from stack s join board b on b.workplace_id = s.workplace_id and b.id = s.board_id
                where s.workplace_id = ? and s.id = ? and b.room_id = ? and exists (
                  select from note n left join hiding h on h.workplace_id = n.workplace_id and h.note_id = n.id
                  where n.workplace_id = s.workplace_id and n.stack_id = s.id and not n.removed and h.note_id is null)
                """)
                .params(seat.workplaceId(), id, seat.roomId())
                .query(Stack.class)
                .optional();
    }

    /** Says whether it is the board that is not there, or its zone. */
    private Sentence missing(Seat seat, @Nullable UUID board) {
        boards.get(room(seat), board);
        return Sentence.notFound("board.noSuchZone");
    }
}
