package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.mus.Standings;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomeCard;
import dk.kompetencedialog.workplace.OwnCards;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from somebody's own page to the evaluations: for the council always, for the others once there is one to read. */
@Component
@Order(2)
class EvaluationCards implements OwnCards {
    private final Evaluations evaluations;
    private final Standings standings;

    EvaluationCards(Evaluations evaluations, Standings standings) {
        this.evaluations = evaluations;
        this.standings = standings;
    }

    @Override
    public List<HomeCard.Link> of(Workplace workplace, Member member, Texts t) {
        var standing = standings.any(workplace.id(), member);
        if (standing.person() == null) return List.of();
        return standing.readsAll() || evaluations.isAnySigned(workplace.id())
                ? List.of(
                        new HomeCard.Link(t.get("evaluation.title"), "/workplaces/" + workplace.id() + "/evaluations"))
                : List.of();
    }
}
