package dk.kompetencedialog.strategy.history;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.history.page.HistoryPiece;
import dk.kompetencedialog.strategy.text.Strategies;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a paragraph has said, for those who write in the strategy. */
@Controller
class HistoryController {
    private final Transactions transactions;
    private final Strategies strategies;
    private final History history;

    HistoryController(Transactions transactions, Strategies strategies, History history) {
        this.transactions = transactions;
        this.strategies = strategies;
        this.history = history;
    }

    @GetMapping("/w/{w}/paragraphs/{paragraph}/wordings")
    HistoryPiece wordings(Seat seat, @PathVariable UUID paragraph, Texts t) {
        if (!seat.leads()) throw Sentence.notFound();
        var room = new Room(seat.workplaceId(), seat.roomId());
        return transactions.snapshot(seat.workplaceId(), () -> history.of(strategies.in(room), paragraph, t));
    }
}
