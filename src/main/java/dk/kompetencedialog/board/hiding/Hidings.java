package dk.kompetencedialog.board.hiding;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.StandingNote;
import dk.kompetencedialog.board.Supports;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.Touch;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Notes that the facilitator has taken off the board, with a reason. The writer keeps seeing it in the own list. */
@Component
public class Hidings {
    static final String HIDING = "hiding";

    private final JdbcClient sql;
    private final Ground ground;
    private final Supports supports;
    private final Rooms rooms;

    Hidings(JdbcClient sql, Ground ground, Supports supports, Rooms rooms) {
        this.sql = sql;
        this.ground = ground;
        this.supports = supports;
        this.rooms = rooms;
    }

    /** Why, as the writer will read it; may be left out. */
    public record Reason(@Nullable String reason) {}

    /** Takes a note off its board; the note itself stays. One that is off already is not this command's to undo. Throws {@link Sentence} 404, 410. */
    public Outcome hide(Seat seat, UUID id, Reason given) {
        var note = noteOfOpenRun(seat, id);
        var hidden = sql.sql(
                        "insert into hiding (workplace_id, note_id, reason) values (?, ?, ?) on conflict do nothing")
                .params(seat.workplaceId(), id, PlainText.ofAny(given.reason(), 200, false))
                .update();
        var outcome = touched(seat, note);
        return hidden == 0 ? outcome : outcome.undoneBy("DELETE", path(seat, id), "");
    }

    /** Puts it back where it was. Throws {@link Sentence} 404, 410. */
    public Outcome show(Seat seat, UUID id) {
        var note = noteOfOpenRun(seat, id);
        var outcome = touched(seat, note);
        return sql.sql("delete from hiding where workplace_id = ? and note_id = ? returning reason")
                .params(seat.workplaceId(), id)
                .query(Reason.class)
                .optional()
                .map(reason -> outcome.undoneBy(
                        "POST", path(seat, id), JsonMapper.shared().writeValueAsString(reason)))
                .orElse(outcome);
    }

    private StandingNote noteOfOpenRun(Seat seat, UUID id) {
        ground.openRun(seat);
        return ground.note(seat, id);
    }

    private Outcome touched(Seat seat, StandingNote note) {
        var outcome = Outcome.of(Touches.notes(ground.board(seat, note.boardId()), List.of(note.id())));
        var desk = rooms.place(Ground.room(seat), Rooms.DESK).id();
        return outcome.and(supports.of(seat, note.id()))
                .and(Touch.at(desk, HIDING))
                .andSeats(writers(note, seat));
    }

    /** The seat whose own list bears the note is told too; nobody learns which it is. */
    private Set<UUID> writers(StandingNote note, Seat seat) {
        return Set.copyOf(sql.sql("select seat_id from own_note where workplace_id = ? and note_id = ?")
                .params(seat.workplaceId(), note.id())
                .query((row, at) -> row.getObject(1, UUID.class))
                .list());
    }

    private static String path(Seat seat, UUID id) {
        return "/w/%s/notes/%s/hiding".formatted(seat.roomId(), id);
    }
}
