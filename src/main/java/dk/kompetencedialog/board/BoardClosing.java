package dk.kompetencedialog.board;

import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens to a room's boards when its workshop closes: all that waits is shown, open votes are counted, and what leads from a seat to
 * a note is deleted. In workshops with names the own lists stay, so that each can see what became of the own notes. Wants the transaction
 * that holds the room alone.
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
                .map(board -> reveal.show(board, run).and(voting.close(board)))
                .reduce(Outcome.nothing(), Outcome::and);
        var links = run.named() ? List.of("command") : List.of("command", "own_note");
        links.forEach(table -> sql.sql("""
                        delete from %s where workplace_id = ?
                          and seat_id in (select id from seat where workplace_id = ? and room_id = ?)
                        """.formatted(table))
                .params(room.workplaceId(), room.workplaceId(), room.id())
                .update());
        return outcome;
    }
}
