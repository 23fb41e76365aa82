package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.followup.page.FeedPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Calendars that one follows: made for a group by who may read its plan, and read by calendar programs, which sign in nowhere. */
@Controller
class FeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Plans plans;
    private final Workplaces workplaces;
    private final StatusController.Reading reading;
    private final Feeds feeds;
    private final Transactions transactions;
    private final Audit audit;

    FeedController(
            Plans plans,
            Workplaces workplaces,
            StatusController.Reading reading,
            Feeds feeds,
            Transactions transactions,
            Audit audit) {
        this.plans = plans;
        this.workplaces = workplaces;
        this.reading = reading;
        this.feeds = feeds;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** One's own days. Throws {@link Sentence} 404 for who is nobody on the workplace's list. */
    @PostMapping("/workplaces/{id}/activities/calendar")
    Page own(Member member, @PathVariable UUID id) {
        var workplace = workplaces.belonging(member, id);
        var address = transactions.in(id, () -> {
            var person = reading.person(workplace.id(), member);
            if (person == null) throw Sentence.notFound();
            audit.write(id, member, AuditKind.CALENDAR_MADE, person);
            return feeds.ofPerson(id, person);
        });
        return new FeedPage(address, "/workplaces/" + id + "/activities", false);
    }

    /** A group's. Throws {@link Sentence} 404, 410. */
    @PostMapping("/plans/{p}/calendar")
    Page make(Member member, @PathVariable("p") UUID id) {
        var plan = plans.written(member, id);
        var address = transactions.in(plan.workplaceId(), () -> {
            audit.write(plan.workplaceId(), member, AuditKind.CALENDAR_MADE, id);
            return feeds.ofPlan(plan.workplaceId(), id, member);
        });
        return new FeedPage(address, "/plans/" + id, true);
    }

    @GetMapping(Feeds.PATH + "{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token, Texts t) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "inline; filename=\"plan.ics\"")
                .body(feeds.file(token, t).getBytes(StandardCharsets.UTF_8));
    }
}
