package dk.kompetencedialog.board.vote;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The vote on a board. Ballots lie at their seats and move no number; when the vote closes they become counts per stack and loose note,
 * and the ballots are deleted.
 */
@Component
public class Voting {
    /**
     * What everyone sees on the board, as what dots may be given to, and where they lie by now: dots on a note follow it into a stack, and
     * those on a stack that fell apart lie on what is left of it.
     */
    private static final String LIES = """
            (with seen as (
                select n.id, coalesce(n.stack_id, n.id) as target from note n
                left join hiding h on h.workplace_id = n.workplace_id and h.note_id = n.id
                where n.workplace_id = :workplace and n.board_id = :board and not n.removed and h.note_id is null)
              select id as given, target from seen union select target, target from seen
              union select s.id, target from seen join stack s on s.workplace_id = :workplace and s.rest_id = seen.id) as lies
            """;

    private final JdbcClient sql;
    private final Ground ground;

    Voting(JdbcClient sql, Ground ground) {
        this.sql = sql;
        this.ground = ground;
    }

    /** Dots of one seat on one stack or loose note; none takes them back. */
    record Ballot(@Nullable UUID target, @Nullable Integer dots) {}

    /** How a board's vote stands. */
    public record State(int dots, boolean closed) {}

    Outcome cast(Seat seat, Ballot ballot) {
        var run = ground.openRun(seat);
        var dots = ballot.dots() == null ? 0 : ballot.dots();
        var board = board(seat, ballot.target());
        var vote = state(board)
                .filter(state -> !state.closed() && run.isVoting(board))
                .orElseThrow(() -> Sentence.forbidden("board.noVote"));
        if (dots != 0 && !stands(board, ballot.target())) throw Sentence.notFound("board.noSuchNote");
        if (dots < 0 || dots > vote.dots() || elsewhere(seat, board, ballot.target()) + dots > vote.dots())
            throw Sentence.forbidden("board.dotsSpent", vote.dots());
        put(seat, board, new Ballot(ballot.target(), dots));
        return Outcome.atSeats(Set.of(seat.id()));
    }

    /** Opens the board's vote, unless it has been held. */
    public Outcome open(Board board, int dots) {
        var opened = sql.sql(
                        "insert into voting (workplace_id, board_id, dots) values (?, ?, ?) on conflict do nothing")
                .params(board.workplaceId(), board.id(), dots)
                .update();
        return opened == 0 ? Outcome.nothing() : Outcome.of(Touches.whole(board));
    }

    /** Opens it again: what was counted is gone. */
    public Outcome again(Board board) {
        delete("tally", board);
        sql.sql("update voting set closed = false where workplace_id = ? and board_id = ?")
                .params(board.workplaceId(), board.id())
                .update();
        return Outcome.of(Touches.whole(board));
    }

    /** Closes it: ballots become counts. */
    public Outcome close(Board board) {
        if (state(board).filter(state -> !state.closed()).isEmpty()) return Outcome.nothing();
        on(board, """
                insert into tally (workplace_id, board_id, target_id, dots)
                select b.workplace_id, b.board_id, lies.target, sum(b.dots) from ballot b join %s on lies.given = b.target_id
                where b.workplace_id = :workplace and b.board_id = :board group by b.workplace_id, b.board_id, lies.target
                """).update();
        sql.sql("update voting set closed = true where workplace_id = ? and board_id = ?")
                .params(board.workplaceId(), board.id())
                .update();
        delete("ballot", board);
        return Outcome.of(Touches.whole(board));
    }

    public Optional<State> state(Board board) {
        return sql.sql("select dots, closed from voting where workplace_id = ? and board_id = ?")
                .params(board.workplaceId(), board.id())
                .query(State.class)
                .optional();
    }

    /** Dots that a seat has given to something. */
    public record Given(UUID target, int dots) {}

    /** What the seat has given to what everyone sees; dots on what was hidden, taken back or split may be given again. */
    public List<Given> given(Seat seat, Board board) {
        return on(board, """
                select lies.target, sum(b.dots) as dots from ballot b join %s on lies.given = b.target_id
                where b.workplace_id = :workplace and b.seat_id = :seat and b.board_id = :board group by lies.target
                """)
                .param("seat", seat.id())
                .query((row, at) -> new Given(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    /** The board of a note or a stack, whether or not it stands. Throws {@link Sentence} 404. */
    private Board board(Seat seat, @Nullable UUID target) {
        return sql.sql("""
                select board_id from note where workplace_id = :workplace and id = :target
                union all
                select board_id from stack where workplace_id = :workplace and id = :target
                """)
                .param("workplace", seat.workplaceId())
                .param("target", target, Types.OTHER)
                .query(UUID.class)
                .optional()
                .map(board -> ground.board(seat, board))
                .orElseThrow(() -> Sentence.notFound("board.noSuchNote"));
    }

    /** Whether everyone sees it, and by itself. */
    private boolean stands(Board board, @Nullable UUID target) {
        return on(board, "select exists (select from %s where lies.given = :target and lies.target = :target)")
                .param("target", target, Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    private int elsewhere(Seat seat, Board board, @Nullable UUID target) {
        return given(seat, board).stream()
                .filter(given -> !given.target().equals(target))
                .mapToInt(Given::dots)
                .sum();
    }

    /** In place of what lies there; what no longer stands is forgotten, lest it come back on top of the dots that took its place. */
    private void put(Seat seat, Board board, Ballot ballot) {
        on(board, """
                delete from ballot b where b.workplace_id = :workplace and b.seat_id = :seat and b.board_id = :board
                  and not exists (select from %s where lies.given = b.target_id and lies.target <> :target)
                """)
                .param("seat", seat.id())
                .param("target", ballot.target(), Types.OTHER)
                .update();
        if (ballot.dots() == null || ballot.dots() == 0) return;
        sql.sql("insert into ballot (workplace_id, seat_id, board_id, target_id, dots) values (?, ?, ?, ?, ?)")
                .params(seat.workplaceId(), seat.id(), board.id())
                .param(ballot.target())
                .param(ballot.dots())
                .update();
    }

    private JdbcClient.StatementSpec on(Board board, String statement) {
        return sql.sql(statement.formatted(LIES))
                .param("workplace", board.workplaceId())
                .param("board", board.id());
    }

    private void delete(String table, Board board) {
        sql.sql("delete from " + table + " where workplace_id = ? and board_id = ?")
                .params(board.workplaceId(), board.id())
                .update();
    }
}
