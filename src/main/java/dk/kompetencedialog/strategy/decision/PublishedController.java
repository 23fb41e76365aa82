package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.decision.RevisionPrints.Version;
import dk.kompetencedialog.strategy.decision.page.Retry;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.workshop.invitation.CalendarFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The strategy that holds, for everybody who has its link. */
@Controller
class PublishedController {
    static final String PATH = "/strategy/";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Transactions transactions;
    private final Strategies strategies;
    private final Deciding.Rows rows;
    private final TextViews views;
    private final RevisionPrints prints;
    private final Around around;

    PublishedController(
            Transactions transactions,
            Strategies strategies,
            Deciding.Rows rows,
            TextViews views,
            RevisionPrints prints,
            Around around) {
        this.transactions = transactions;
        this.strategies = strategies;
        this.rows = rows;
        this.views = views;
        this.prints = prints;
        this.around = around;
    }

    /** Where the program is found, and when. */
    @Component("publishedAround")
    record Around(Address address, Clock clock) {}

    @GetMapping(PATH + "{link}")
    Page read(@PathVariable String link, Texts t) {
        var room = behind(link);
        return transactions.snapshot(room.workplaceId(), () -> page(room, t));
    }

    @GetMapping(PATH + "{link}/strategy.pdf")
    ResponseEntity<byte[]> print(@PathVariable String link) {
        return prints.pdf(behind(link), this::version);
    }

    @GetMapping(PATH + "{link}/strategy.docx")
    ResponseEntity<byte[]> printToWriteOn(@PathVariable String link) {
        return prints.docx(behind(link), this::version);
    }

    @GetMapping(PATH + "{link}/logo.png")
    ResponseEntity<byte[]> logo(@PathVariable String link) {
        return prints.logo(behind(link).workplaceId());
    }

    private Room behind(String link) {
        return rows.publications().behind(link).orElseThrow(Sentence::notFound);
    }

    private Version version(Strategy strategy, Texts t) {
        var holds = rows.publications().latest(strategy.room()).orElseThrow(Sentence::notFound);
        var text = rows.revisions().find(strategy.room(), holds.number()).orElseThrow();
        return views.held(
                strategy, text, TextViews.Around.paper(TextPage.Door.IN_FORCE, holds(strategy.room(), holds, t)));
    }

    /** The day the council looks at it again, for a calendar: the same entry for good, whatever holds. */
    @GetMapping(PATH + "{link}/review.ics")
    ResponseEntity<byte[]> review(@PathVariable String link, Texts t) {
        var room = behind(link);
        var file = transactions.snapshot(room.workplaceId(), () -> calendar(room, t));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"review.ics\"")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    private String calendar(Room room, Texts t) {
        var holds = rows.publications().latest(room).orElseThrow(Sentence::notFound);
        var title = strategies.in(room).title();
        var day = new CalendarFile.Day(
                "review-" + room.id(),
                holds.sequence(),
                holds.reviewOn(),
                t.get("decision.calendar", title),
                t.get(
                        "decision.calendar.text",
                        DecisionViews.day(holds.validFrom(), t),
                        DecisionViews.day(holds.validUntil(), t)),
                around.address.of(PATH + holds.token()));
        return CalendarFile.ofDay(day, around.clock.instant());
    }

    private List<String> holds(Room room, Publication holds, Texts t) {
        return List.of(valid(room, holds, t), t.get("decision.review", DecisionViews.day(holds.reviewOn(), t)));
    }

    /** Whether it holds today, in words. */
    private String valid(Room room, Publication holds, Texts t) {
        var today = Dates.today(around.clock.instant());
        if (rows.publications().isReplaced(room, holds, today))
            return t.get("decision.valid.replaced", DecisionViews.day(holds.validFrom(), t));
        var key = today.isBefore(holds.validFrom())
                ? "decision.valid.notYet"
                : today.isAfter(holds.validUntil()) ? "decision.valid.over" : "decision.valid";
        return t.get(key, DecisionViews.day(holds.validFrom(), t), DecisionViews.day(holds.validUntil(), t));
    }

    /** An older link leads to what holds now. */
    private TextPage page(Room room, Texts t) {
        var holds = rows.publications().latest(room).orElseThrow(Sentence::notFound);
        var facts = holds(room, holds, t);
        var around = new TextViews.Around(
                new TextPage.Place(TextPage.Door.IN_FORCE, PATH + holds.token()),
                TextPage.HearingState.NONE,
                facts,
                Retry.NONE,
                false);
        var text = rows.revisions().find(room, holds.number()).orElseThrow();
        return views.page(strategies.in(room), text, around);
    }
}
