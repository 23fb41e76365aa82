package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.evaluation.page.EvaluationPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An evaluation as a member may read it. Not inside a transaction. */
@Component
class EvaluationReading {
    private final Workplaces workplaces;
    private final Evaluations evaluations;
    private final Members members;
    private final LawReading law;
    private final Transactions transactions;

    EvaluationReading(
            Workplaces workplaces,
            Evaluations evaluations,
            Members members,
            LawReading law,
            Transactions transactions) {
        this.workplaces = workplaces;
        this.evaluations = evaluations;
        this.members = members;
        this.law = law;
        this.transactions = transactions;
    }

    /**
     * Which evaluation, from the address.
     *
     * @param kept "yes" where something has just been kept
     */
    record Place(UUID id, UUID evaluation, @Nullable String kept) {}

    /**
     * The page. Throws {@link Sentence} 404.
     *
     * @param sent what was sent and not kept, by the part or side whose form it was
     */
    EvaluationPage page(Member member, Place place, Map<String, EvaluationPage.Sent> sent, Texts t) {
        var workplace = workplaces.belonging(member, place.id);
        return transactions.snapshot(place.id, () -> {
            var evaluation = evaluations.of(place.id, place.evaluation);
            if (!members.reads(evaluation, member)) throw Sentence.notFound();
            return new EvaluationPage(
                    workplace,
                    evaluation,
                    members.writes(place.id, member),
                    members.signsFor(place.id, member),
                    law.of(evaluation, t),
                    "yes".equals(place.kept),
                    sent);
        });
    }
}
