package dk.kompetencedialog.plan;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.plan.page.PlanPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A plan to read, whole, in a snapshot of its own. */
@Component
public class PlanReading {
    private final Plans plans;
    private final PlanViews views;
    private final Transactions transactions;

    PlanReading(Plans plans, PlanViews views, Transactions transactions) {
        this.plans = plans;
        this.views = views;
        this.transactions = transactions;
    }

    /** As it stands ({@link Contents#NOW}), or the copy with this number. Throws {@link Sentence} 404. */
    public PlanPage read(Member member, UUID id, int number, Texts t) {
        var opened = plans.open(member, id);
        return transactions.snapshot(
                opened.plan().workplaceId(),
                () -> number == Contents.NOW
                        ? views.page(opened, member, PlanViews.Retry.NONE, t)
                        : views.agreed(opened, number, t));
    }
}
