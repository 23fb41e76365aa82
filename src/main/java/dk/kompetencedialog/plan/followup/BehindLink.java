package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.plan.CheckIns;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.followup.page.CheckInPage;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What who answers for an activity sees and says behind the link in a mail. */
@Component
class BehindLink {
    private final CheckInLinks links;
    private final Tracking tracking;
    private final Rows rows;
    private final Workplaces workplaces;
    private final Transactions transactions;
    private final Clock clock;

    BehindLink(
            CheckInLinks links,
            Tracking tracking,
            Rows rows,
            Workplaces workplaces,
            Transactions transactions,
            Clock clock) {
        this.links = links;
        this.tracking = tracking;
        this.rows = rows;
        this.workplaces = workplaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Component("checkInRows")
    record Rows(Plans plans, CheckIns checkIns) {}

    private record Asked(CheckInLinks.Destination to, Plan plan, Tracked activity) {}

    /** Throws {@link Sentence} 404, 410. */
    CheckInPage page(String link, Entry entry, boolean kept) {
        return through(
                link,
                asked -> new CheckInPage(
                        workplaces.at(asked.to.workplaceId()).name(),
                        asked.activity,
                        CheckInLinks.PATH + link,
                        "",
                        rows.checkIns.of(asked.plan, asked.activity.id()),
                        entry,
                        kept));
    }

    /** Keeps what was said. Throws {@link Sentence} 404, 410. */
    void say(String link, CheckIns.Said said) {
        through(link, asked -> {
            rows.checkIns.add(asked.plan, asked.activity.id(), said, asked.to.personId());
            return said;
        });
    }

    private <T> T through(String link, Function<Asked, T> what) {
        var to = links.behind(link).orElseThrow(() -> Sentence.notFound("plan.checkIn.none"));
        if (to.expiresAt().isBefore(clock.instant().atOffset(ZoneOffset.UTC))) throw Sentence.gone("plan.checkIn.old");
        return transactions.in(to.workplaceId(), () -> {
            var activity = tracking.find(to.workplaceId(), to.activityId())
                    .orElseThrow(() -> Sentence.gone("plan.checkIn.out"));
            if (!to.personId().equals(activity.responsibleId())) throw Sentence.gone("plan.checkIn.others");
            return what.apply(new Asked(to, rows.plans.in(to.workplaceId(), to.planId()), activity));
        });
    }
}
