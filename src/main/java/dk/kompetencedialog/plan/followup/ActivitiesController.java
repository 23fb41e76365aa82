package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.document.Download;
import dk.kompetencedialog.plan.followup.page.ActivitiesPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The activities across a workplace: all for who administers it, those of their plans for who leads and who is of a group. */
@Controller
class ActivitiesController {
    private final Workplaces workplaces;
    private final Tracking tracking;
    private final Around around;
    private final Transactions transactions;
    private final Clock clock;

    ActivitiesController(
            Workplaces workplaces, Tracking tracking, Around around, Transactions transactions, Clock clock) {
        this.workplaces = workplaces;
        this.tracking = tracking;
        this.around = around;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Component("activitiesAround")
    record Around(MailQueue mail, Audit audit, StatusController.Reading reading) {}

    @GetMapping("/workplaces/{id}/activities")
    Page show(
            Member member,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String group) {
        var workplace = workplaces.belonging(member, id);
        return transactions.snapshot(id, () -> page(workplace, member, Sieve.read(standing, group)));
    }

    private ActivitiesPage page(Workplace workplace, Member member, Sieve sieve) {
        var today = Dates.today(clock.instant());
        var all = tracking.of(workplace.id(), member, today);
        var sifted = sieve.sifted(all, today);
        var shown = sifted.stream().limit(ActivitiesPage.MOST).toList();
        return new ActivitiesPage(
                workplace,
                sieve,
                Tallies.of(all, sieve, Tallies.DRAWN, today),
                all.stream()
                        .flatMap(each -> each.whom().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                shown,
                sifted.size(),
                today,
                around.reading.person(workplace.id(), member) != null,
                unsent(workplace, member, shown));
    }

    /** For who administers the workplace. */
    private Map<UUID, MailQueue.Fate> unsent(Workplace workplace, Member member, List<Tracked> shown) {
        return workplaces.administers(member, workplace.id())
                ? around.mail.unsent(
                        workplace.id(), shown.stream().map(Tracked::id).toList())
                : Map.of();
    }

    @GetMapping("/workplaces/{id}/activities.xlsx")
    ResponseEntity<byte[]> sheet(Member member, @PathVariable UUID id, Texts t) {
        var workplace = workplaces.belonging(member, id);
        var today = Dates.today(clock.instant());
        var all = transactions.snapshot(id, () -> tracking.of(id, member, today));
        var tallies = Tallies.of(all, Sieve.read(null, null), Integer.MAX_VALUE, today);
        around.audit.opened(id, member, AuditKind.FILE_TAKEN, id);
        var title = t.get("plan.activities.of", workplace.name());
        return Download.of(title, Download.Kind.EXCEL, new ActivitySheet(title, all, tallies, t).bytes());
    }
}
