package dk.kompetencedialog.workshop.pace;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Boards;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Signals;
import dk.kompetencedialog.workshop.WorkshopRuns;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is told in the room and never stored: that one is ready, and where all are to look. */
@RestController
@RequestMapping("/w/{w}")
class SignalsController {
    private final Transactions transactions;
    private final WorkshopRuns runs;
    private final Boards boards;
    private final Ground ground;
    private final Signals signals;

    SignalsController(Transactions transactions, WorkshopRuns runs, Boards boards, Ground ground, Signals signals) {
        this.transactions = transactions;
        this.runs = runs;
        this.boards = boards;
        this.ground = ground;
        this.signals = signals;
    }

    /** At which step of the agenda, and whether. */
    record Ready(@Nullable Integer step, @Nullable Boolean ready) {}

    /** A zone of the board in hand; none = the whole board. */
    record Look(@Nullable UUID zone) {}

    /** Of another step than the one in hand it means nothing. Throws {@link Sentence} 400, 410. */
    @PostMapping("/ready")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ready(Seat seat, @RequestBody Ready said) {
        if (said.step() == null || said.ready() == null) throw Sentence.badRequest("room.badBody");
        var run = transactions.snapshot(seat.workplaceId(), () -> runs.open(room(seat)));
        if (run.index() == said.step()) signals.ready(seat, said.step(), said.ready());
    }

    /** Throws {@link Sentence} 403, 404. */
    @PostMapping("/look")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(Seat seat, @RequestBody Look where) {
        if (!seat.leads()) throw Sentence.forbidden("room.facilitatorOnly");
        var zone = where.zone();
        if (zone != null) transactions.snapshot(seat.workplaceId(), () -> inHand(seat, zone));
        signals.look(seat.roomId(), zone);
    }

    private UUID inHand(Seat seat, UUID zone) {
        var position = runs.open(room(seat)).boardPosition();
        var board = boards.of(room(seat)).stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(() -> Sentence.notFound("workshop.noBoardYet"));
        return ground.zone(board, zone);
    }

    private static Room room(Seat seat) {
        return new Room(seat.workplaceId(), seat.roomId());
    }
}
