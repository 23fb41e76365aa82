package dk.kompetencedialog.board.stack;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is left of stacks that notes were taken out of. One note is no stack: it stands by itself where the stack lay, bears the dots that
 * the stack was given, and makes the stack again when something is laid on it. Wants the transaction that holds the room alone.
 */
@Component
public class Rests {
    private final JdbcClient sql;
    private final Ground ground;

    Rests(JdbcClient sql, Ground ground) {
        this.sql = sql;
        this.ground = ground;
    }

    /**
     * Ends those of the stacks in which at most one note is seen by now. What is off the board comes back loose.
     *
     * @param taken for each stack what was taken out of it: that bears the dots where nothing is left to bear them
     */
    public Outcome end(Board board, Map<UUID, UUID> taken) {
        if (taken.isEmpty()) return Outcome.nothing();
        var rests = sql.sql("""
                with seen as (
                    select s.id, s.position, (array_agg(n.id) filter (where h.note_id is null and not n.removed))[1] as rest,
                      count(n.id) filter (where h.note_id is null and not n.removed) as notes
                    from stack s left join note n on n.workplace_id = s.workplace_id and n.stack_id = s.id
                    left join hiding h on h.workplace_id = n.workplace_id and h.note_id = n.id
                    where s.workplace_id = :workplace and s.id = any (:stacks) group by s.id, s.position),
                  loose as (update note set stack_id = null, position = seen.position from seen
                    where note.workplace_id = :workplace and note.stack_id = seen.id and seen.notes <= 1)
                update stack set rest_id = coalesce(seen.rest, left_it.id)
                from seen join unnest(:stacks, :taken) as left_it (stack, id) on left_it.stack = seen.id
                where stack.workplace_id = :workplace and stack.id = seen.id and seen.notes <= 1 returning seen.rest
                """)
                .param("workplace", board.workplaceId())
                .param("stacks", taken.keySet().toArray(UUID[]::new))
                .param("taken", taken.values().toArray(UUID[]::new))
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
        var left = rests.stream().filter(Objects::nonNull).toList();
        return left.isEmpty() ? Outcome.nothing() : Outcome.of(Touches.notes(board, left));
    }

    /** Makes a stack of its last note again, where that one stands loose by now. Throws {@link Sentence} 404 where it does not. */
    public Outcome again(Seat seat, Board board, UUID stack) {
        var rest = sql.sql("""
                update stack set zone_id = n.zone_id, position = n.position, rest_id = null from note n
                where stack.workplace_id = :workplace and stack.board_id = :board and stack.id = :stack
                  and n.workplace_id = stack.workplace_id and n.id = stack.rest_id and n.stack_id is null returning n.id
                """)
                .param("workplace", board.workplaceId())
                .param("board", board.id())
                .param("stack", stack)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Sentence.notFound("board.noSuchStack"));
        ground.standing(seat, rest);
        sql.sql("update note set stack_id = ? where workplace_id = ? and id = ?")
                .params(stack, board.workplaceId(), rest)
                .update();
        return Outcome.of(Touches.stacks(board, List.of(stack)), Touches.notes(board, List.of(rest)));
    }
}
