package dk.kompetencedialog.strategy;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.board.conclusion.ConcludedReading;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.text.Starting;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.Writers;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.WorkshopRuns;
import dk.kompetencedialog.workshop.Workshops;
import dk.kompetencedialog.workshop.discussion.Discussions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins the strategy that a workshop came to, or finds it where it has begun. */
@Component
class Beginnings {
    private final Transactions transactions;
    private final Workshops workshops;
    private final ConcludedReading conclusions;
    private final Discussions discussions;
    private final Starting starting;
    private final Writers writers;
    private final WorkshopRuns runs;
    private final Growing growing;

    Beginnings(
            Transactions transactions,
            Workshops workshops,
            ConcludedReading conclusions,
            Discussions discussions,
            Starting starting,
            Writers writers,
            WorkshopRuns runs,
            Growing growing) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.conclusions = conclusions;
        this.discussions = discussions;
        this.starting = starting;
        this.writers = writers;
        this.runs = runs;
        this.growing = growing;
    }

    /** That of a workshop in a workplace of the member's, written in the language of the texts. Throws {@link Sentence} 404, 409 before anything is concluded. */
    Strategy of(Member member, UUID id, Texts t) {
        var workshop = workshops.of(member, id);
        if (!writers.writes(member, workshop.workplaceId())) throw Sentence.notFound();
        return transactions.in(workshop.workplaceId(), () -> starting.from(workshop.room(), () -> draft(workshop, t)));
    }

    private Starting.Draft draft(Workshop workshop, Texts t) {
        var run = runs.of(workshop.room(), t.language().locale());
        if (!run.isTowardsStrategy()) throw Sentence.notFound();
        var concluded = conclusions.of(workshop.room());
        if (concluded.isEmpty()) throw Sentence.conflict("strategy.nothingConcluded");
        return run.isServiceCheck()
                ? growing.on(workshop.workplaceId(), t, written -> fresh(workshop, concluded, written))
                : fresh(workshop, concluded, t);
    }

    private Starting.Draft fresh(Workshop workshop, List<Concluded> concluded, Texts t) {
        var parts = new Drafting(concluded, discussions.of(workshop.room()), t).parts();
        return new Starting.Draft(workshop.title(), t.language(), null, parts);
    }
}
