package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.decision.page.Retry;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.Strategies;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The strategy that holds, for everybody who has its link. */
@Controller
class PublishedController {
    static final String PATH = "/strategy/";

    private final Transactions transactions;
    private final Strategies strategies;
    private final Deciding.Rows rows;
    private final TextViews views;
    private final RevisionPrints prints;

    PublishedController(
            Transactions transactions,
            Strategies strategies,
            Deciding.Rows rows,
            TextViews views,
            RevisionPrints prints) {
        this.transactions = transactions;
        this.strategies = strategies;
        this.rows = rows;
        this.views = views;
        this.prints = prints;
    }

    @GetMapping(PATH + "{link}")
    Page read(@PathVariable String link, Texts t) {
        var room = rows.publications().behind(link).orElseThrow(Sentence::notFound);
        return transactions.snapshot(room.workplaceId(), () -> page(room, t));
    }

    @GetMapping(PATH + "{link}/strategy.pdf")
    ResponseEntity<byte[]> print(@PathVariable String link) {
        var room = rows.publications().behind(link).orElseThrow(Sentence::notFound);
        return prints.pdf(t -> transactions.snapshot(room.workplaceId(), () -> page(room, t)));
    }

    /** An older link leads to what holds now. */
    private TextPage page(Room room, Texts t) {
        var holds = rows.publications().latest(room).orElseThrow(Sentence::notFound);
        var facts = List.of(
                t.get(
                        "decision.valid",
                        DecisionViews.day(holds.validFrom(), t),
                        DecisionViews.day(holds.validUntil(), t)),
                t.get("decision.review", DecisionViews.day(holds.reviewOn(), t)));
        var around = new TextViews.Around(
                TextPage.HearingState.NONE, "", PATH + holds.token() + "/strategy.pdf", facts, Retry.NONE, false);
        var text = rows.revisions().find(room, holds.number()).orElseThrow();
        return views.page(strategies.in(room), text, around);
    }
}
