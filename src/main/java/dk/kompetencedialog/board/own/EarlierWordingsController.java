package dk.kompetencedialog.board.own;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.page.WordingsPiece;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Fragment;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The earlier wordings of an own note, for its writer alone. */
@Controller
class EarlierWordingsController {
    private final Transactions transactions;
    private final EarlierWordings wordings;

    EarlierWordingsController(Transactions transactions, EarlierWordings wordings) {
        this.transactions = transactions;
        this.wordings = wordings;
    }

    @GetMapping("/w/{w}/own/{item}/wordings")
    Fragment read(Seat seat, @PathVariable UUID item) {
        return transactions.snapshot(seat.workplaceId(), () -> new WordingsPiece(wordings.of(seat, item)));
    }
}
