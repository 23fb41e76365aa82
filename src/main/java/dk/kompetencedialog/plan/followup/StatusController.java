package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.plan.CheckIns;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.followup.page.CheckInPage;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an activity goes, to read for its group; who leads it, and who answers for it, says it here too. */
@Controller
@RequestMapping("/plans/{p}/activities/{row}/check-ins")
class StatusController {
    private final Plans plans;
    private final Tracking tracking;
    private final CheckIns checkIns;
    private final Reading reading;
    private final Transactions transactions;

    StatusController(Plans plans, Tracking tracking, CheckIns checkIns, Reading reading, Transactions transactions) {
        this.plans = plans;
        this.tracking = tracking;
        this.checkIns = checkIns;
        this.reading = reading;
        this.transactions = transactions;
    }

    @Component("statusReading")
    record Reading(Workplaces workplaces, JdbcClient sql) {
        /** Who the member is on the workplace's list; null where they are nobody there. */
        @Nullable
        UUID person(UUID workplaceId, Member member) {
            return sql.sql("select id from person where workplace_id = ? and account_id = ? order by id limit 1")
                    .params(workplaceId, member.accountId())
                    .query(UUID.class)
                    .optional()
                    .orElse(null);
        }
    }

    @GetMapping
    Page show(
            Member member,
            @PathVariable("p") UUID id,
            @PathVariable UUID row,
            @RequestParam(defaultValue = "false") boolean kept) {
        return page(member, plans.open(member, id), row, new Shown(Entry.of(Fields.NONE), kept));
    }

    @PostMapping
    Answer say(Member member, Place place, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var opened = plans.open(member, place.p);
        var saying = Saying.read(form);
        var entry = saying.entry(t);
        transactions.in(opened.plan().workplaceId(), () -> {
            var by = reading.person(opened.plan().workplaceId(), member);
            if (!maySay(opened, found(opened.plan(), place.row), by)) throw Sentence.notFound();
            if (entry.isRight()) checkIns.add(opened.plan(), place.row, saying.said(), by);
        });
        return entry.isRight()
                ? new SeeOther("/plans/" + place.p + "/activities/" + place.row + "/check-ins?kept=true")
                : page(member, opened, place.row, new Shown(entry, false));
    }

    /** Which activity of which plan, from the address. */
    record Place(UUID p, UUID row) {}

    private record Shown(Entry entry, boolean kept) {}

    private static boolean maySay(Plans.Opened opened, Tracked activity, @Nullable UUID person) {
        return opened.standing().writes() || (person != null && person.equals(activity.responsibleId()));
    }

    private Tracked found(Plan plan, UUID row) {
        return tracking.find(plan.workplaceId(), row)
                .filter(activity -> activity.planId().equals(plan.id()))
                .orElseThrow(Sentence::notFound);
    }

    private Page page(Member member, Plans.Opened opened, UUID row, Shown shown) {
        var plan = opened.plan();
        return transactions.snapshot(plan.workplaceId(), () -> {
            var activity = found(plan, row);
            boolean says = maySay(opened, activity, reading.person(plan.workplaceId(), member));
            return new CheckInPage(
                    reading.workplaces.at(plan.workplaceId()).name(),
                    activity,
                    says ? "/plans/" + plan.id() + "/activities/" + row + "/check-ins" : "",
                    "/plans/" + plan.id(),
                    checkIns.of(plan, row),
                    shown.entry,
                    shown.kept);
        });
    }
}
