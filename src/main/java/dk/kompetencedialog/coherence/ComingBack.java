package dk.kompetencedialog.coherence;

import dk.kompetencedialog.evaluation.Evaluation;
import dk.kompetencedialog.evaluation.Evaluations;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.talk.HeldTalks;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.HomePicture.Part;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What comes after the groups, and back: the year's talks, and what the council makes of the year. Wants a snapshot of the workplace. */
@Component
class ComingBack {
    private final Rounds rounds;
    private final HeldTalks held;
    private final Evaluations evaluations;

    ComingBack(Rounds rounds, HeldTalks held, Evaluations evaluations) {
        this.rounds = rounds;
        this.held = held;
        this.evaluations = evaluations;
    }

    /** The latest year's; how many were held is told of five people and more. */
    Part talks(UUID workplaceId, LocalDate today, Texts t) {
        var all = held.totals(workplaceId);
        return rounds.of(workplaceId).stream()
                .findFirst()
                .map(round -> new Part(
                        all.people() < HeldTalks.UNITS_FROM
                                        || round.gone().talks() != null
                                        || round.state(today) == Round.State.AHEAD
                                ? state(round, today, t)
                                : state(round, today, t) + " \u00b7 "
                                        + t.get(
                                                "coherence.talks.held",
                                                all.by().getOrDefault(round.id(), 0),
                                                all.people()),
                        state(round, today, t),
                        round.here() + "/figures"))
                .orElseGet(() -> new Part(
                        t.get("coherence.talks.none"),
                        t.get("coherence.talks.none"),
                        "/workplaces/" + workplaceId + "/mus"));
    }

    private static String state(Round round, LocalDate today, Texts t) {
        return t.get(
                "coherence.talks." + round.state(today),
                String.valueOf(round.year()),
                t.day(round.opensOn()),
                t.day(round.closesOn()));
    }

    /** The latest, also one that is being written. */
    Part evaluation(UUID workplaceId, Texts t) {
        return evaluation(evaluations.latest(workplaceId), workplaceId, t);
    }

    /** The latest that both sides stand by. */
    Part signedEvaluation(UUID workplaceId, Texts t) {
        return evaluation(evaluations.lastSigned(workplaceId), workplaceId, t);
    }

    private static Part evaluation(Optional<Evaluation> latest, UUID workplaceId, Texts t) {
        return latest.map(one -> part(one.isSigned() ? "signed" : "open", String.valueOf(one.year()), one.here(), t))
                .orElseGet(() -> part("none", "", "/workplaces/" + workplaceId + "/evaluations", t));
    }

    private static Part part(String state, String year, String href, Texts t) {
        return new Part(
                t.get("coherence.evaluation." + state, year), t.get("coherence.evaluation.brief." + state, year), href);
    }
}
