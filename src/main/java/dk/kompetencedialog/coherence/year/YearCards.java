package dk.kompetencedialog.coherence.year;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from a council member's own page to the year. */
@Component
@Order(3)
class YearCards implements OwnCards {
    private final Standings standings;

    YearCards(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        return standings.any(workplace.id(), member).readsAll()
                ? List.of(new HomeCard.Link(t.get("year.title"), "/workplaces/" + workplace.id() + "/year"))
                : List.of();
    }
}
