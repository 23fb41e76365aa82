package dk.kompetencedialog.strategy.aside;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Command;
import dk.kompetencedialog.room.Signals;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one writes in a strategy just now: told to the others who write in it, and never stored. */
@RestController
class PensController {
    private final Signals signals;

    PensController(Signals signals) {
        this.signals = signals;
    }

    /** In which paragraph; none = one has stopped. */
    record Pen(@Nullable UUID paragraph) {}

    /** Throws {@link Sentence} 400, 403. */
    @PostMapping("/w/{w}/pen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(Seat seat, Command command) {
        var pen = command.body(Pen.class);
        if (!seat.leads()) throw Sentence.forbidden("room.facilitatorOnly");
        signals.writes(seat, pen.paragraph());
    }
}
