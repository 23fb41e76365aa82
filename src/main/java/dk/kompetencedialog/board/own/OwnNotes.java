package dk.kompetencedialog.board.own;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.Colour;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.Notes;
import dk.kompetencedialog.board.OwnItems;
import dk.kompetencedialog.board.Supports;
import dk.kompetencedialog.board.Touches;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a writer may do with own notes, shown or not, while the workshop is open: word anew, colour, move a draft, take back. */
@Component
class OwnNotes {
    private final JdbcClient sql;
    private final Ground ground;
    private final OwnItems items;
    private final Supports supports;
    private final EarlierWordings wordings;

    OwnNotes(JdbcClient sql, Ground ground, OwnItems items, Supports supports, EarlierWordings wordings) {
        this.sql = sql;
        this.ground = ground;
        this.items = items;
        this.supports = supports;
        this.wordings = wordings;
    }

    record NewText(@Nullable String text) {}

    record NewColour(@Nullable Colour colour) {}

    record NewZone(@Nullable UUID zone) {}

    /** A draft or a shown note of the seat's, with the board it stands on. */
    private record Own(Board board, OwnItems.Found found) {
        boolean isDraft() {
            return found.noteId() == null;
        }

        String table() {
            return isDraft() ? "draft" : "note";
        }

        UUID id() {
            return found.noteId() == null ? found.id() : found.noteId();
        }
    }

    Outcome reword(Seat seat, UUID id, NewText wanted) {
        var text = PlainText.of(wanted.text(), Notes.LONGEST, true);
        var own = own(seat, id);
        var before = change(seat, own, "text", text);
        wordings.keep(seat, id, before, text);
        return changed(seat, own).undoneBy("POST", path(seat, id, "wording"), json(new NewText(before)));
    }

    Outcome recolour(Seat seat, UUID id, NewColour wanted) {
        if (wanted.colour() == null) throw Sentence.badRequest("room.badBody");
        var own = own(seat, id);
        var before = change(seat, own, "colour", wanted.colour().name());
        return changed(seat, own)
                .undoneBy("POST", path(seat, id, "colour"), json(new NewColour(Colour.valueOf(before))));
    }

    /** Moves a draft to another zone; a shown note is moved as anyone moves it. */
    Outcome rezone(Seat seat, UUID id, NewZone wanted) {
        var own = own(seat, id);
        if (!own.isDraft()) throw Sentence.conflict("board.shownAlready");
        var zone = ground.zone(own.board(), wanted.zone());
        sql.sql("update draft set zone_id = ? where workplace_id = ? and seat_id = ? and id = ?")
                .params(zone, seat.workplaceId(), seat.id(), id)
                .update();
        return changed(seat, own);
    }

    Outcome takeBack(Seat seat, UUID id) {
        var own = own(seat, id);
        return own.isDraft()
                ? throwAway(seat, own)
                : remove(seat, own, true).undoneBy("POST", path(seat, id, "return"), "");
    }

    /** Puts a note back that was taken off, if there is room for it by now. */
    Outcome giveBack(Seat seat, UUID id) {
        var own = own(seat, id);
        var cap = ground.openRun(seat).noteCap();
        if (items.isTakenBack(seat, id) && items.count(seat, own.board()) >= cap)
            throw Sentence.forbidden("board.cap", cap);
        return remove(seat, own, false).undoneBy("DELETE", "/w/%s/own/%s".formatted(seat.roomId(), id), "");
    }

    private Own own(Seat seat, UUID id) {
        ground.openRun(seat);
        var found = items.find(seat, id).orElseThrow(() -> Sentence.notFound("board.noSuchNote"));
        return new Own(ground.board(seat, found.boardId()), found);
    }

    private String change(Seat seat, Own own, String column, String value) {
        return sql.sql("""
                with before as (select %1$s from %2$s where workplace_id = :workplace and id = :id %3$s)
                update %2$s set %1$s = :value from before
                where %2$s.workplace_id = :workplace and %2$s.id = :id %3$s returning before.%1$s
                """.formatted(column, own.table(), own.isDraft() ? "and seat_id = :seat" : "and not removed"))
                .param("workplace", seat.workplaceId())
                .param("seat", seat.id())
                .param("id", own.id())
                .param("value", value)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Sentence.notFound("board.noSuchNote"));
    }

    private Outcome throwAway(Seat seat, Own own) {
        var earlier = wordings.of(seat, own.id());
        wordings.forget(seat, own.id());
        var sent = sql.sql("""
                delete from draft where workplace_id = ? and seat_id = ? and id = ? returning board_id as board, zone_id as zone, text, colour
                """)
                .params(seat.workplaceId(), seat.id(), own.id())
                .query((row, at) -> new Notes.NewNote(
                        row.getObject("board", UUID.class),
                        row.getObject("zone", UUID.class),
                        row.getString("text"),
                        Colour.valueOf(row.getString("colour")),
                        earlier))
                .single();
        return changed(seat, own).undoneBy("POST", "/w/%s/notes".formatted(seat.roomId()), json(sent));
    }

    private Outcome remove(Seat seat, Own own, boolean removed) {
        if (own.isDraft()) throw Sentence.conflict("board.notShown");
        sql.sql("update note set removed = ? where workplace_id = ? and id = ?")
                .params(removed, seat.workplaceId(), own.id())
                .update();
        return changed(seat, own).and(supports.of(seat, own.id()));
    }

    private static Outcome changed(Seat seat, Own own) {
        var outcome = Outcome.atSeats(Set.of(seat.id()));
        return own.isDraft() ? outcome : outcome.and(Touches.notes(own.board(), List.of(own.id())));
    }

    private static String path(Seat seat, UUID id, String what) {
        return "/w/%s/own/%s/%s".formatted(seat.roomId(), id, what);
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
