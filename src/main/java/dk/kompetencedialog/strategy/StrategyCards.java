package dk.kompetencedialog.strategy;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.Writers;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.HomeCards;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to a workplace's strategies, from its home page and from a council member's own. */
@Component
@Order(1)
class StrategyCards implements HomeCards, OwnCards {
    private final Strategies strategies;
    private final Writers writers;

    StrategyCards(Strategies strategies, Writers writers) {
        this.strategies = strategies;
        this.writers = writers;
    }

    @Override
    public List<HomeCard> of(Workplace workplace, Texts t) {
        return strategies.of(workplace.id()).stream()
                .map(each -> new HomeCard(
                        t.get("decision.title"),
                        each.title(),
                        List.of(t.get("decision.card")),
                        new HomeCard.Link(t.get("decision.open"), href(each)),
                        List.of()))
                .toList();
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        return writers.strategies(member, workplace.id()).stream()
                .map(each -> new HomeCard.Link(t.get("decision.openNamed", each.title()), href(each)))
                .toList();
    }

    private static String href(Strategy strategy) {
        return "/strategies/" + strategy.id();
    }
}
