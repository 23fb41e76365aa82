package dk.kompetencedialog.workshop.guests;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Ground;
import dk.kompetencedialog.board.own.OwnErasing;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.page.MinePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a seat has written, to be erased at once: a page of its own, for nobody should press it in passing. */
@Controller
class MineController {
    private final Transactions transactions;
    private final WorkshopRuns runs;
    private final OwnErasing erasing;

    MineController(Transactions transactions, WorkshopRuns runs, OwnErasing erasing) {
        this.transactions = transactions;
        this.runs = runs;
        this.erasing = erasing;
    }

    @GetMapping("/w/{w}/mine")
    Page mine(Seat seat, @RequestParam(defaultValue = "") String done, Texts t) {
        return transactions.snapshot(seat.workplaceId(), () -> {
            var run = runs.of(Ground.room(seat), t.language().locale());
            var workshop = run.workshop();
            return new MinePage(
                    workshop.theme(),
                    workshop.id(),
                    seat.id(),
                    workshop.title(),
                    workshop.named(),
                    run.closed(),
                    erasing.count(seat),
                    done.equals("erased"));
        });
    }
}
