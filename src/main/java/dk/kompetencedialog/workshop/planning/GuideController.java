package dk.kompetencedialog.workshop.planning;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.planning.page.GuidePage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole facilitator guide, to be read before the day and after it. */
@Controller
class GuideController {
    private final Workshops workshops;
    private final WorkshopRuns runs;
    private final Transactions transactions;

    GuideController(Workshops workshops, WorkshopRuns runs, Transactions transactions) {
        this.workshops = workshops;
        this.runs = runs;
        this.transactions = transactions;
    }

    @GetMapping("/workshops/{w}/guide")
    Page read(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = workshops.of(member, id);
        var run = transactions.snapshot(
                workshop.workplaceId(),
                () -> runs.of(workshop.room(), t.language().locale()));
        return new GuidePage(id, workshop.title(), run.edition(), run.agenda());
    }
}
