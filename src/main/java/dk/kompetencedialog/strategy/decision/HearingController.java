package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.decision.page.Retry;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.Strategies;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind the link of a hearing: the text to read, and to comment on until the deadline. Whoever has the link may; nobody is asked who they are. */
@Controller
@RequestMapping(HearingController.PATH + "{link}")
class HearingController {
    static final String PATH = "/hearing/";

    private final Transactions transactions;
    private final Strategies strategies;
    private final Deciding.Rows rows;
    private final TextViews views;
    private final RevisionPrints prints;
    private final Clock clock;

    HearingController(
            Transactions transactions,
            Strategies strategies,
            Deciding.Rows rows,
            TextViews views,
            RevisionPrints prints,
            Clock clock) {
        this.transactions = transactions;
        this.strategies = strategies;
        this.rows = rows;
        this.views = views;
        this.prints = prints;
        this.clock = clock;
    }

    @GetMapping
    Page read(@PathVariable String link, @RequestParam(defaultValue = "false") boolean thanks, Texts t) {
        var to = rows.hearings().behind(link).orElseThrow(Sentence::notFound);
        return transactions.snapshot(to.workplaceId(), () -> page(to, Retry.NONE, thanks, t));
    }

    @GetMapping("/strategy.pdf")
    ResponseEntity<byte[]> print(@PathVariable String link) {
        var to = rows.hearings().behind(link).orElseThrow(Sentence::notFound);
        return prints.pdf(transactions.snapshot(to.workplaceId(), () -> strategy(hearing(to))), (strategy, t) -> {
            var number = hearing(to).number();
            var page = page(to, Retry.NONE, false, t);
            return new RevisionPrints.Version(
                    page, number, t.get("decision.file.draft", page.title(), Integer.toString(number)));
        });
    }

    @GetMapping("/logo.png")
    ResponseEntity<byte[]> logo(@PathVariable String link) {
        return prints.logo(
                rows.hearings().behind(link).orElseThrow(Sentence::notFound).workplaceId());
    }

    @PostMapping("/comments")
    Answer comment(@PathVariable String link, @RequestParam Map<String, String> sent, Texts t) {
        var to = rows.hearings().behind(link).orElseThrow(Sentence::notFound);
        try {
            transactions.in(to.workplaceId(), () -> keep(to, sent));
            return new SeeOther(PATH + link + "?thanks=true#thanks");
        } catch (Sentence wrong) {
            var retry = new Retry("comment-" + sent.getOrDefault("place", ""), wrong.in(t), sent);
            return transactions.snapshot(to.workplaceId(), () -> page(to, retry, false, t));
        }
    }

    private void keep(Hearings.Destination to, Map<String, String> sent) {
        var hearing = hearing(to);
        if (!hearing.isOpen(clock.instant())) throw Sentence.gone("decision.hearingOver");
        rows.hearings()
                .comment(
                        hearing,
                        SentComment.read(sent, revision(hearing).passages().size(), clock.instant()));
    }

    private TextPage page(Hearings.Destination to, Retry retry, boolean thanks, Texts t) {
        var hearing = hearing(to);
        var open = hearing.isOpen(clock.instant());
        var facts = List.of(
                t.get("decision.draft", Integer.toString(hearing.number())),
                t.get(open ? "decision.until" : "decision.was", t.day(hearing.deadline())),
                t.get("decision.asks", hearing.asked()));
        var around = new TextViews.Around(
                new TextPage.Place(TextPage.Door.HEARING, PATH + hearing.token()),
                open ? TextPage.HearingState.OPEN : TextPage.HearingState.OVER,
                facts,
                retry,
                thanks);
        return views.page(strategies.in(strategy(hearing)), revision(hearing), around);
    }

    private Hearing hearing(Hearings.Destination to) {
        return rows.hearings().find(to.workplaceId(), to.hearingId()).orElseThrow(Sentence::notFound);
    }

    private Revision revision(Hearing hearing) {
        return rows.revisions().find(strategy(hearing), hearing.number()).orElseThrow();
    }

    private static Room strategy(Hearing hearing) {
        return new Room(hearing.workplaceId(), hearing.strategyId());
    }
}
