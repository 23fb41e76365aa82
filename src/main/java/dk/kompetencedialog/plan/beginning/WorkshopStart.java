package dk.kompetencedialog.plan.beginning;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.plan.Details;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.group.Plannable;
import dk.kompetencedialog.workshop.group.WorkshopGroups;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins the plan that a group's workshop leads to, or one for each group that held it. Wants an open transaction of the workplace. */
@Component
class WorkshopStart {
    private final Plans plans;
    private final WorkshopGroups groups;
    private final FromWorkshop content;
    private final Beginning beginning;
    private final Clock clock;

    WorkshopStart(Plans plans, WorkshopGroups groups, FromWorkshop content, Beginning beginning, Clock clock) {
        this.plans = plans;
        this.groups = groups;
        this.content = content;
        this.beginning = beginning;
        this.clock = clock;
    }

    /** Those of the workshop's that the member may read. */
    List<Plans.Listed> begun(Workshop workshop, Member member) {
        return plans.of(workshop.workplaceId(), member).stream()
                .filter(each -> workshop.id().equals(each.plan().workshopId()))
                .toList();
    }

    /** Called after the group, for a year from today. */
    Entry usual(Workshop workshop, Texts t) {
        var today = Dates.today(clock.instant());
        var whom = String.join(", ", groups.names(workshop.room()));
        var title = t.get("plan.title.usual", whom.isEmpty() ? workshop.title() : whom);
        return Entry.of(Details.usual(cut(title), today, today.plusYears(1).minusDays(1))
                .sent());
    }

    private static String cut(String title) {
        return title.length() <= Plan.TITLE_MAX ? title : title.substring(0, Plan.TITLE_MAX - 1) + "…";
    }

    /** What it begins with, in a sentence. */
    String said(Workshop workshop, Texts t) {
        var found = content.of(workshop.room());
        return t.get(
                "plan.begin.workshop",
                workshop.title(),
                found.needs().size(),
                found.activities().size());
    }

    /** Those that could have a plan each. */
    List<String> groups(Workshop workshop) {
        var targets = groups.targets(workshop.room());
        return targets.size() < 2
                ? List.of()
                : targets.stream().map(Plannable.Choice::name).toList();
    }

    /** Makes them, or finds what was made before. */
    List<Plan> begin(Member by, Workshop workshop, Details details, boolean each) {
        beginning.hold(workshop.id());
        var begun = plans.of(workshop.workplaceId(), workshop.id());
        if (!begun.isEmpty()) return begun;
        var targets = groups.targets(workshop.room());
        return each && targets.size() > 1
                ? targets.stream()
                        .map(one -> one(by, workshop, details.called(one.name()), List.of(one)))
                        .toList()
                : List.of(one(by, workshop, details, targets));
    }

    private Plan one(Member by, Workshop workshop, Details details, List<Plannable.Choice> targets) {
        var start = new Beginning.Start(
                targets.stream().map(Plannable.Choice::target).toList(), content.of(workshop.room()));
        return beginning.from(by, workshop.room(), details, start);
    }
}
