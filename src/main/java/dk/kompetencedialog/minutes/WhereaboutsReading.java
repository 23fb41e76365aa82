package dk.kompetencedialog.minutes;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.erasure.Erasing;
import dk.kompetencedialog.board.own.OwnReading;
import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.board.page.OwnPiece;
import dk.kompetencedialog.minutes.page.WhereaboutsPage;
import dk.kompetencedialog.minutes.page.WhereaboutsPage.OfBoard;
import dk.kompetencedialog.minutes.page.WhereaboutsPage.Whereabouts;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.outcome.Ends;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.WorkshopRuns;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what became of notes once a workshop is closed. Without names the seat is not asked about at all. Wants a snapshot. */
@Component
class WhereaboutsReading {
    private final WorkshopRuns runs;
    private final HeldReading held;
    private final Boards boards;
    private final OwnReading own;
    private final Ends ends;
    private final Erasing erasing;

    WhereaboutsReading(WorkshopRuns runs, HeldReading held, Boards boards, OwnReading own, Ends ends, Erasing erasing) {
        this.runs = runs;
        this.held = held;
        this.boards = boards;
        this.own = own;
        this.ends = ends;
        this.erasing = erasing;
    }

    /** Throws {@link Sentence} 403 while the workshop is open. */
    WhereaboutsPage of(Seat seat, Texts t) {
        var run = runs.of(Ground.room(seat), t.language().locale());
        if (!run.closed()) throw Sentence.forbidden("whereabouts.notClosed");
        var pieces = held.boards(run);
        var tracing = new Tracing(pieces, ends.of(run.workshop().room()), t);
        Function<BoardPiece, List<Whereabouts>> notes = run.workshop().named()
                ? piece -> mine(mine(seat, run, piece), tracing.of(piece), t)
                : piece -> List.copyOf(tracing.of(piece).values());
        var told = pieces.stream()
                .map(piece -> new OfBoard(title(run, piece, t), notes.apply(piece)))
                .filter(board -> !board.notes().isEmpty())
                .toList();
        return new WhereaboutsPage(
                run.workshop().theme(),
                run.workshop().title(),
                back(seat),
                run.workshop().named(),
                told,
                erasing.erasedOn(run.workshop().room()).orElse(null));
    }

    private static String back(Seat seat) {
        return "/w/" + seat.roomId() + (seat.leads() ? "/desk" : "");
    }

    private static String title(Run run, BoardPiece piece, Texts t) {
        int position = run.edition().boards().indexOf(run.edition().board(piece.key()));
        return t.get("minutes.board", position + 1, piece.title());
    }

    private OwnPiece mine(Seat seat, Run run, BoardPiece piece) {
        var board = boards.get(run.workshop().room(), piece.id());
        return own.read(seat, board, run.edition().board(piece.key()), run.state());
    }

    /** In the order they were written, what is off the board among them. */
    private static List<Whereabouts> mine(OwnPiece mine, Map<UUID, Whereabouts> standing, Texts t) {
        return mine.items().reversed().stream()
                .flatMap(item -> item.state() == OwnPiece.State.HIDDEN
                        ? Stream.of(off(item, t))
                        : Stream.ofNullable(standing.get(item.note())))
                .toList();
    }

    private static Whereabouts off(OwnPiece.Item item, Texts t) {
        var told =
                item.reason().isEmpty() ? t.get("whereabouts.hidden") : t.get("whereabouts.hidden.why", item.reason());
        return new Whereabouts("", item.text(), item.css(), List.of(told), List.of(), false);
    }
}
