package dk.kompetencedialog.workshop.facilitator;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from a facilitator's own page to the workshops they facilitate. */
@Component
@Order(0)
class FacilitatedCards implements OwnCards {
    private final Facilitators facilitators;

    FacilitatedCards(Facilitators facilitators) {
        this.facilitators = facilitators;
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        return facilitators.of(member, workplace.id()).stream()
                .map(each -> new HomeCard.Link(t.get("facilitator.open", each.title()), "/workshops/" + each.id()))
                .toList();
    }
}
