package dk.kompetencedialog.plan.beginning;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.plan.Content;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.Details;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.PlanGroups;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workshop.group.Target;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins plans. Every method wants an open transaction of the workplace. */
@Component
class Beginning {
    private final Plans plans;
    private final Contents contents;
    private final PlanGroups groups;
    private final JdbcClient sql;
    private final Audit audit;

    Beginning(Plans plans, Contents contents, PlanGroups groups, JdbcClient sql, Audit audit) {
        this.plans = plans;
        this.contents = contents;
        this.groups = groups;
        this.sql = sql;
        this.audit = audit;
    }

    /** Two who begin from the same workshop or the same plan wait for each other: the second finds what the first made. */
    void hold(UUID from) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(from.toString())
                .query((row, at) -> true)
                .list();
    }

    /** An empty plan for these. */
    Plan blank(Member by, UUID workplaceId, Details details, List<Target> targets) {
        var plan = made(by, plan(workplaceId, details, null, null));
        groups.set(plan, targets);
        return plan;
    }

    /** A plan for these, with what a workshop came to. */
    Plan from(Member by, Room workshop, Details details, Start start) {
        var plan = made(by, plan(workshop.workplaceId(), details, workshop.id(), null));
        groups.set(plan, start.targets());
        lay(plan, start.content());
        return plan;
    }

    /** What a plan begins with, and whom it is for. */
    record Start(List<Target> targets, Content content) {}

    /** A plan for the same group, with what is unfinished of the one before. */
    Plan after(Member by, Plan former, Details details, Content unfinished) {
        var plan = made(by, plan(former.workplaceId(), details, null, former.id()));
        groups.copy(former, plan);
        lay(plan, unfinished);
        return plan;
    }

    private static Plan plan(UUID workplaceId, Details details, @Nullable UUID workshop, @Nullable UUID former) {
        return new Plan(
                workplaceId, UUID.randomUUID(), details.title(), details.starts(), details.ends(), workshop, former, 0);
    }

    private Plan made(Member by, Plan plan) {
        plans.add(plan);
        audit.write(plan.workplaceId(), by, AuditKind.PLAN_MADE, plan.id());
        return plan;
    }

    private void lay(Plan plan, Content content) {
        content.needs().forEach(need -> contents.keep(plan, need));
        content.activities().forEach(activity -> contents.keep(plan, activity));
    }
}
