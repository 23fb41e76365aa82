package dk.kompetencedialog.board;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writing a note. Until the board's notes are shown it is a draft at its seat. After that it stands on the board at once where notes bear
 * names; where they do not, it waits for the next gathered reveal, so that nobody sees whose phone was just put down.
 */
@Component
public class Notes {
    public static final int LONGEST = 500;

    /** How many seats with a waiting note make a reveal that nobody needs to press for. */
    private static final int SEATS_TO_REVEAL = 3;

    private final JdbcClient sql;
    private final Ground ground;
    private final Reveal reveal;
    private final OwnItems own;

    Notes(JdbcClient sql, Ground ground, Reveal reveal, OwnItems own) {
        this.sql = sql;
        this.ground = ground;
        this.reveal = reveal;
        this.own = own;
    }

    /**
     * A note as it is sent.
     *
     * @param earlier how it was worded before, the newest first: a draft that was thrown away comes back with them
     */
    public record NewNote(
            @Nullable UUID board,
            @Nullable UUID zone,
            @Nullable String text,
            @Nullable Colour colour,
            @Nullable List<String> earlier) {
        Wording wording() {
            return new Wording(PlainText.of(text, LONGEST, true), colour == null ? Colour.YELLOW : colour);
        }

        List<String> earlierWordings() {
            var texts = earlier == null ? Stream.<String>empty() : earlier.stream();
            return texts.limit(OwnItems.WORDINGS)
                    .map(text -> PlainText.of(text, LONGEST, true))
                    .toList();
        }
    }

    /** What stands on a note. */
    public record Wording(String text, Colour colour) {}

    /** Writes the note; {@code id} is the command's, and from then on the item's in the seat's own list. */
    Outcome write(Seat seat, UUID id, NewNote sent) {
        var run = ground.openRun(seat);
        var landing = ground.landing(seat, sent.board(), sent.zone());
        var board = landing.board();
        if (!run.hasReached(board)) throw Sentence.forbidden("board.notYet");
        var item = new OwnItems.Item(id, landing.zone(), sent.wording());
        if (landing.count() >= run.noteCap()) throw Sentence.forbidden("board.cap", run.noteCap());
        own.keepWordings(seat, id, sent.earlierWordings());
        if (run.named() && run.isShown(board)) return show(seat, landing, item);
        own.keepDraft(seat, board, item);
        return afterDraft(seat, board, run);
    }

    private Outcome afterDraft(Seat seat, Board board, RunState run) {
        if (run.isShown(board) && reveal.seatsWaiting(board) >= SEATS_TO_REVEAL)
            return reveal.show(board, run).andSeats(Set.of(seat.id()));
        return Outcome.atSeats(Set.of(seat.id()));
    }

    /** On the board, with its writer's name, and in the writer's own list: one statement, for it is what a workshop sends most of. */
    private Outcome show(Seat seat, Ground.Landing landing, OwnItems.Item item) {
        var board = landing.board();
        var note = UUID.randomUUID();
        sql.sql("""
                with standing as (
                    insert into note (workplace_id, id, board_id, zone_id, position, text, colour)
                    values (:workplace, :note, :board, :zone, :position, :text, :colour)),
                  author as (insert into note_author (workplace_id, note_id, name) values (:workplace, :note, :name))
                insert into own_note (workplace_id, seat_id, id, board_id, seat_order, note_id)
                select workplace_id, id, :item, :board, seq, :note from seat where workplace_id = :workplace and id = :seat
                """)
                .param("workplace", board.workplaceId())
                .param("note", note)
                .param("board", board.id())
                .param("zone", item.zone())
                .param("position", landing.last())
                .param("text", item.wording().text())
                .param("colour", item.wording().colour().name())
                .param("name", seat.name())
                .param("item", item.id())
                .param("seat", seat.id())
                .update();
        return Outcome.of(Touches.notes(board, Set.of(note))).andSeats(Set.of(seat.id()));
    }
}
