package dk.kompetencedialog.board;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names that notes bear in a workshop with names. Wants the command's open transaction. */
@Component
public class Signing {
    private final JdbcClient sql;
    private final Boards boards;

    Signing(JdbcClient sql, Boards boards) {
        this.sql = sql;
        this.boards = boards;
    }

    /** The notes that the seat has written bear this name from now on; without names there are none, and nothing is told. */
    public Outcome rename(Seat by, UUID seat, String name) {
        var signed = sql.sql("""
                update note_author a set name = :name
                from own_note o
                join note n on n.workplace_id = o.workplace_id and n.id = o.note_id
                where o.workplace_id = :workplace and o.seat_id = :seat
                  and a.workplace_id = o.workplace_id and a.note_id = o.note_id
                returning n.id, n.board_id
                """)
                .param("name", name)
                .param("workplace", by.workplaceId())
                .param("seat", seat)
                .query(Signed.class)
                .list();
        var byBoard = signed.stream()
                .collect(Collectors.groupingBy(Signed::boardId, Collectors.mapping(Signed::id, Collectors.toList())));
        return boards.of(Ground.room(by)).stream()
                .filter(board -> byBoard.containsKey(board.id()))
                .map(board -> Outcome.of(Touches.notes(board, byBoard.getOrDefault(board.id(), List.of()))))
                .reduce(Outcome.nothing(), Outcome::and);
    }

    private record Signed(UUID id, UUID boardId) {}
}
