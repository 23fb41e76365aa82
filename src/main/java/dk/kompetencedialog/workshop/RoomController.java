package dk.kompetencedialog.workshop;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.own.OwnReading;
import dk.kompetencedialog.board.page.OwnPiece;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Surface;
import dk.kompetencedialog.workshop.page.PhonePage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The participant's page, and the two parts of it that are fetched by themselves: the board, and the own list. */
@Controller
@RequestMapping("/w/{w}")
class RoomController {
    private final Transactions transactions;
    private final WorkshopRuns runs;
    private final RoomReading reading;
    private final OwnReading ownLists;
    private final BoardPrints prints;

    RoomController(
            Transactions transactions,
            WorkshopRuns runs,
            RoomReading reading,
            OwnReading ownLists,
            BoardPrints prints) {
        this.transactions = transactions;
        this.runs = runs;
        this.reading = reading;
        this.ownLists = ownLists;
        this.prints = prints;
    }

    @GetMapping
    Page phone(Seat seat, Language language) {
        return transactions.snapshot(seat.workplaceId(), () -> {
            var run = runs.of(RoomReading.room(seat), language.locale());
            var frame = reading.frame(seat, run, Surface.LIST, false);
            return new PhonePage(
                    frame,
                    seat.name(),
                    own(seat, run),
                    run.board().orElse(null),
                    run.behind(),
                    reading.discussions(run, frame.number()));
        });
    }

    /** The board in hand, the same bytes for all who ask at the same number. Throws {@link Sentence} 404 before the first. */
    @GetMapping("/board")
    ResponseEntity<byte[]> board(Seat seat, Language language) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/html;charset=utf-8")
                .header("Cache-Control", "no-store")
                .body(prints.of(RoomReading.room(seat), language));
    }

    /** A board before the one in hand, by its number from 1. Throws {@link Sentence} 404. */
    @GetMapping("/boards/{number}")
    Fragment behind(Seat seat, @PathVariable int number, Language language) {
        return transactions.snapshot(
                seat.workplaceId(),
                () -> reading.behind(runs.of(RoomReading.room(seat), language.locale()), number - 1));
    }

    /** For the seat alone. Throws {@link Sentence} 404 before the first board. */
    @GetMapping("/own")
    Fragment own(Seat seat, Language language) {
        return transactions.snapshot(seat.workplaceId(), () -> {
            var piece = own(seat, runs.of(RoomReading.room(seat), language.locale()));
            if (piece == null) throw Sentence.notFound("workshop.noBoardYet");
            return piece;
        });
    }

    private @Nullable OwnPiece own(Seat seat, Run run) {
        return reading.inHand(run)
                .map(board -> ownLists.read(seat, board, run.board().orElseThrow(), run.state()))
                .orElse(null);
    }
}
