package dk.kompetencedialog.plan;

import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workshop.erasure.Holds;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away plans that were never agreed, with all that stands in them. Wants an open transaction of the workplace. */
@Component
class Removing {
    private static final List<String> PARTS = List.of(
            "activity",
            "plan_need",
            "plan_for",
            "calendar_feed",
            "check_in",
            "check_in_link",
            "activity_reminder",
            "shared_example");

    private final JdbcClient sql;
    private final Plans plans;
    private final Holds holds;

    Removing(JdbcClient sql, Plans plans, Holds holds) {
        this.sql = sql;
        this.plans = plans;
        this.holds = holds;
    }

    /** Throws {@link Sentence} 409 where it was agreed, or is of a workshop that somebody asked to wait with. */
    void remove(Plan plan) {
        plans.turn(plan);
        requireNeverAgreed(plan);
        requireNotHeld(plan);
        of("update plan set former_id = null where workplace_id = ? and former_id = ?", plan)
                .update();
        for (var table : PARTS)
            of("delete from " + table + " where workplace_id = ? and plan_id = ?", plan)
                    .update();
        of("delete from plan where workplace_id = ? and id = ?", plan).update();
    }

    private void requireNeverAgreed(Plan plan) {
        boolean agreed = of("select exists (select from plan_agreement where workplace_id = ? and plan_id = ?)", plan)
                .query(Boolean.class)
                .single();
        if (agreed) throw Sentence.conflict("plan.remove.agreed");
    }

    private void requireNotHeld(Plan plan) {
        of("select workshop_id from plan_case where workplace_id = ? and plan_id = ? and workshop_id is not null", plan)
                .query(UUID.class)
                .optional()
                .flatMap(workshop -> holds.at(plan.workplaceId(), workshop))
                .ifPresent(hold -> {
                    throw hold.refusal();
                });
    }

    private JdbcClient.StatementSpec of(String statement, Plan plan) {
        return sql.sql(statement).params(plan.workplaceId(), plan.id());
    }
}
