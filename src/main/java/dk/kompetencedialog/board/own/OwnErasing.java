package dk.kompetencedialog.board.own;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Touch;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases at once, and for good, all that a seat has written: drafts, earlier wordings, and what stands on the boards. Of a shown note an empty row
 * is left until the workshop closes, for others may have it in hand; no text is in it, and nothing leads to it from the seat.
 */
@Component
public class OwnErasing {
    private static final String OWN =
            "(select note_id from own_note where workplace_id = :workplace and seat_id = :seat)";

    private final JdbcClient sql;
    private final Ground ground;
    private final Boards boards;

    OwnErasing(JdbcClient sql, Ground ground, Boards boards) {
        this.sql = sql;
        this.ground = ground;
        this.boards = boards;
    }

    /** How many there are, taken back or not. Wants an open transaction. */
    public int count(Seat seat) {
        return spoken("""
                select (select count(*) from draft where workplace_id = :workplace and seat_id = :seat)
                  + (select count(*) from own_note where workplace_id = :workplace and seat_id = :seat)
                """, seat).query(Integer.class).single();
    }

    /** Throws {@link dk.kompetencedialog.platform.web.Sentence} 410 when the workshop is closed. */
    Outcome erase(Seat seat) {
        ground.openRun(seat);
        spoken("delete from draft where workplace_id = :workplace and seat_id = :seat", seat)
                .update();
        spoken("delete from earlier_wording where workplace_id = :workplace and seat_id = :seat", seat)
                .update();
        for (var about : List.of("note_author", "hiding"))
            spoken("delete from " + about + " where workplace_id = :workplace and note_id in " + OWN, seat)
                    .update();
        int shown = spoken(
                        "update note set removed = true, text = '–', colour = 'YELLOW' where workplace_id = :workplace and id in "
                                + OWN,
                        seat)
                .update();
        spoken("delete from own_note where workplace_id = :workplace and seat_id = :seat", seat)
                .update();
        var own = Outcome.atSeats(Set.of(seat.id()));
        return shown == 0 ? own : own.and(Outcome.of(everyBoard(seat)));
    }

    /** Conclusions on any of them may build on what is gone. */
    private Touch[] everyBoard(Seat seat) {
        return boards.of(Ground.room(seat)).stream().map(Touches::whole).toArray(Touch[]::new);
    }

    private JdbcClient.StatementSpec spoken(String statement, Seat seat) {
        return sql.sql(statement).param("workplace", seat.workplaceId()).param("seat", seat.id());
    }
}
