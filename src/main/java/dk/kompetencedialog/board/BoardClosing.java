package dk.kompetencedialog.board;

import dk.kompetencedialog.board.vote.Voting;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens to a room's boards when its workshop closes: what waits on a board that is shown is shown too, drafts that never were are
 * erased, open votes are counted, notes that were taken back are erased, and what leads from a seat to a note is deleted: the own lists, and
 * the receipts, whose numbers are those of events that name notes. In workshops with names the own lists stay, so that
 * each can see what became of the own notes, and the receipts too. Wants the transaction that holds the room alone.
 */
@Component
public class BoardClosing {
    private final JdbcClient sql;
    private final Boards boards;
    private final Reveal reveal;
    private final Voting voting;

    BoardClosing(JdbcClient sql, Boards boards, Reveal reveal, Voting voting) {
        this.sql = sql;
        this.boards = boards;
        this.reveal = reveal;
        this.voting = voting;
    }

    public Outcome close(Room room, RunState run) {
        var outcome = boards.of(room).stream()
                .map(board -> shown(board, run).and(voting.close(board)))
                .reduce(Outcome.nothing(), Outcome::and);
        forget(room, run);
        erase(room);
        level(room);
        return outcome.forTheRoom();
    }

    private Outcome shown(Board board, RunState run) {
        return run.isShown(board) ? reveal.show(board, run) : Outcome.nothing();
    }

    private void forget(Room room, RunState run) {
        var links = run.named()
                ? List.of("draft", "earlier_wording")
                : List.of("draft", "earlier_wording", "own_note", "command");
        links.forEach(table -> sql.sql("""
                        delete from %s where workplace_id = ?
                          and seat_id in (select id from seat where workplace_id = ? and room_id = ?)
                        """.formatted(table))
                .params(room.workplaceId(), room.workplaceId(), room.id())
                .update());
    }

    /** What its writer took back is not kept behind the writer's back. */
    private void erase(Room room) {
        sql.sql("select erase_taken_back(?)")
                .param(room.id())
                .query((row, at) -> true)
                .list();
    }

    /** A seat's number counts what was done at it, and its row bears the transaction that did it: from here on all seats are alike. */
    private void level(Room room) {
        sql.sql("""
                update seat set seq = (select max(seq) + 1 from seat where workplace_id = :workplace and room_id = :room)
                where workplace_id = :workplace and room_id = :room
                """)
                .param("workplace", room.workplaceId())
                .param("room", room.id())
                .update();
    }
}
