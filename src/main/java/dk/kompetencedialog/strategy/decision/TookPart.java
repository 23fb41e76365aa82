package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.Submission.Verdict;
import dk.kompetencedialog.strategy.decision.paper.Told;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.CouncilNames;
import dk.kompetencedialog.workplace.council.Councils;
import dk.kompetencedialog.workplace.council.Side;
import dk.kompetencedialog.workshop.Participants;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads who took part in a strategy: a count from the workshop, names from the council alone. Wants a snapshot. */
@Component
class TookPart {
    private final Participants participants;
    private final Councils councils;
    private final CouncilNames names;
    private final Deciding.Rows rows;

    TookPart(Participants participants, Councils councils, CouncilNames names, Deciding.Rows rows) {
        this.participants = participants;
        this.councils = councils;
        this.names = names;
        this.rows = rows;
    }

    /** Up to the revision with this number. */
    Told of(Strategy strategy, int number, Texts t) {
        var submission = rows.submissions().of(strategy.room()).stream()
                .filter(one -> one.number() == number)
                .findFirst();
        var council = council(strategy, submission);
        return new Told(
                told(strategy, number, t),
                council.map(Council::name).orElse(""),
                council.map(one -> sides(strategy, one, t)).orElse(List.of()),
                submission
                        .filter(one -> !one.verdicts().isEmpty())
                        .map(one -> t.get("decision.part.verdicts", one.council(), DecisionViews.day(one.meetsOn(), t)))
                        .orElse(""),
                submission.stream()
                        .flatMap(one -> one.verdicts().stream())
                        .sorted(java.util.Comparator.comparing(Verdict::side))
                        .map(one -> verdict(one, t))
                        .toList());
    }

    private List<String> told(Strategy strategy, int number, Texts t) {
        var workshop = t.get(
                "decision.part.workshop", participants.of(strategy.workshop()).size());
        var hearings = rows.hearings().of(strategy.room()).stream()
                .filter(one -> one.number() <= number)
                .sorted(java.util.Comparator.comparing(Hearing::deadline))
                .map(one -> t.get(
                        "decision.part.hearing",
                        Integer.toString(one.number()),
                        t.day(one.deadline()),
                        one.asked(),
                        one.comments().size()));
        return Stream.concat(Stream.of(workshop), hearings).toList();
    }

    /** The one that it was put before, else the workplace's only one. */
    private Optional<Council> council(Strategy strategy, Optional<Submission> submission) {
        var all = councils.of(strategy.workplaceId());
        if (submission.isEmpty()) return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        return all.stream()
                .filter(one -> one.id().equals(submission.get().councilId()))
                .findFirst();
    }

    private List<List<String>> sides(Strategy strategy, Council council, Texts t) {
        return Arrays.stream(Side.values())
                .map(side -> List.of(
                        t.get("decision.side." + side),
                        String.join(", ", names.of(strategy.workplaceId(), council, side))))
                .toList();
    }

    private static List<String> verdict(Verdict one, Texts t) {
        return List.of(
                t.get("decision.side." + one.side()),
                t.get(one.approves() ? "decision.part.approves" : "decision.part.sendsBack"),
                one.spokenBy(),
                one.remark());
    }
}
