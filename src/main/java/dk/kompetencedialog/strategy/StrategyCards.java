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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way to a workplace's strategies, from its home page and from a council member's own. */
@Component
@Order(1)
class StrategyCards implements HomeCards, OwnCards {
    private final Strategies strategies;
    private final Writers writers;
    private final JdbcClient sql;

    StrategyCards(Strategies strategies, Writers writers, JdbcClient sql) {
        this.strategies = strategies;
        this.writers = writers;
        this.sql = sql;
    }

    @Override
    public List<HomeCard> of(Workplace workplace, Texts t) {
        var terms = terms(workplace, t);
        return strategies.of(workplace.id()).stream()
                .map(each -> new HomeCard(
                        t.get("decision.title"),
                        each.title(),
                        List.of(terms.getOrDefault(each.id(), t.get("decision.card.writing")), t.get("decision.card")),
                        new HomeCard.Link(t.get("decision.open"), href(each)),
                        List.of()))
                .toList();
    }

    /** From when and until when those that were approved hold; the latest one of each. */
    private Map<UUID, String> terms(Workplace workplace, Texts t) {
        var terms = new HashMap<UUID, String>();
        sql.sql("select strategy_id, valid_from, valid_until from publication where workplace_id = ? order by number")
                .param(workplace.id())
                .query(row -> {
                    var from = row.getObject("valid_from", LocalDate.class);
                    var until = row.getObject("valid_until", LocalDate.class);
                    terms.put(
                            row.getObject("strategy_id", UUID.class),
                            t.get("decision.card.holds", t.day(from), t.day(until)));
                });
        return terms;
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
