package dk.kompetencedialog.minutes;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What became of the notes of a closed workshop, for those who were there. */
@Controller
class WhereaboutsController {
    private final Transactions transactions;
    private final WhereaboutsReading reading;

    WhereaboutsController(Transactions transactions, WhereaboutsReading reading) {
        this.transactions = transactions;
        this.reading = reading;
    }

    @GetMapping("/w/{w}/whereabouts")
    Page show(Seat seat, Texts t) {
        return transactions.snapshot(seat.workplaceId(), () -> reading.of(seat, t));
    }
}
