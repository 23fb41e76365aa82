package dk.kompetencedialog.plan;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workshop.group.Plannable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from somebody's own page to their groups' plans. */
@Component
@Order(1)
class PlanCards implements OwnCards {
    private final Plans plans;
    private final Plannable plannable;

    PlanCards(Plans plans, Plannable plannable) {
        this.plans = plans;
        this.plannable = plannable;
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        var mine = plans.of(workplace.id(), member);
        var each = mine.stream()
                .map(one -> new HomeCard.Link(
                        t.get("plan.own.read", one.plan().title()),
                        "/plans/" + one.plan().id()));
        var all = Stream.of(
                new HomeCard.Link(t.get("plan.own.all"), "/workplaces/%s/plans".formatted(workplace.id())),
                new HomeCard.Link(t.get("plan.own.activities"), "/workplaces/%s/activities".formatted(workplace.id())));
        int shown = !mine.isEmpty() ? 2 : plannable.mayPlan(member, workplace) ? 1 : 0;
        return Stream.concat(each, all.limit(shown)).toList();
    }
}
