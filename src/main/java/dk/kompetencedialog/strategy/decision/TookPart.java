package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.Submission.Verdict;
import dk.kompetencedialog.strategy.decision.paper.Told;
import dk.kompetencedialog.strategy.kept.Composition;
import dk.kompetencedialog.strategy.kept.Composition.Seat;
import dk.kompetencedialog.strategy.kept.Compositions;
import dk.kompetencedialog.strategy.kept.Compositions.Sending;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.workplace.council.Post;
import dk.kompetencedialog.workplace.council.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who took part in a strategy: a count from the workshop, names from the council alone, as they were when it was sent. Wants a snapshot. */
@Component
class TookPart {
    private final Compositions compositions;
    private final Deciding.Rows rows;

    TookPart(Compositions compositions, Deciding.Rows rows) {
        this.compositions = compositions;
        this.rows = rows;
    }

    /** Up to the revision with this number. */
    Told of(Strategy strategy, int number, Texts t) {
        var submission = rows.submissions().of(strategy.room()).stream()
                .filter(one -> one.number() == number)
                .findFirst();
        var council = council(strategy, number, submission);
        return new Told(
                told(strategy, number, t),
                council.map(one -> caption(one, submission.isPresent(), t)).orElse(""),
                council.map(one -> sides(one, t)).orElse(List.of()),
                submission
                        .filter(one -> !one.verdicts().isEmpty())
                        .map(one -> t.get("decision.part.verdicts", one.council(), DecisionViews.day(one.meetsOn(), t)))
                        .orElse(""),
                submission.stream()
                        .flatMap(one -> one.verdicts().stream())
                        .sorted(Comparator.comparing(Verdict::side))
                        .map(one -> verdict(one, t))
                        .toList());
    }

    private List<String> told(Strategy strategy, int number, Texts t) {
        var workshop = t.get(
                "decision.part.workshop",
                rows.kept().of(strategy.room(), number).participants());
        var hearings = rows.hearings().of(strategy.room()).stream()
                .filter(one -> one.number() <= number)
                .sorted(Comparator.comparing(Hearing::deadline))
                .map(one -> t.get(
                        "decision.part.hearing",
                        Integer.toString(one.number()),
                        t.day(one.deadline()),
                        one.asked(),
                        one.said()));
        return Stream.concat(Stream.of(workshop), hearings).toList();
    }

    /** The one that it was put before, else the workplace's only one. */
    private Optional<Composition> council(Strategy strategy, int number, Optional<Submission> submission) {
        return submission
                .map(one ->
                        compositions.of(new Sending(strategy.room(), number, one.id()), one.council(), one.councilId()))
                .orElseGet(() -> compositions.ofOnly(new Sending(strategy.room(), number, null)));
    }

    private static String caption(Composition council, boolean submitted, Texts t) {
        var when = council.frozen() ? submitted ? "submitted" : "sent" : "now";
        return t.get("decision.part.members." + when, council.council());
    }

    private static List<List<String>> sides(Composition council, Texts t) {
        return Stream.of(Side.A, Side.B, null)
                .filter(side -> side != null || !council.regulars(null).isEmpty())
                .map(side -> side(council, side, t))
                .toList();
    }

    private static List<String> side(Composition council, @Nullable Side side, Texts t) {
        return List.of(
                t.get("decision.part.side." + (side == null ? "none" : side.name())),
                named(council.regulars(side), t),
                named(council.substitutes(side), t));
    }

    private static String named(List<Seat> seats, Texts t) {
        return seats.stream().map(seat -> named(seat, t)).collect(Collectors.joining("\n"));
    }

    private static String named(Seat seat, Texts t) {
        if (!seat.standsInFor().isEmpty()) return t.get("decision.part.standsIn", seat.name(), seat.standsInFor());
        var plain = seat.post() == Post.MEMBER || seat.post() == Post.SUBSTITUTE;
        return plain ? seat.name() : t.get("decision.part.post." + seat.post(), seat.name());
    }

    private static List<String> verdict(Verdict one, Texts t) {
        return List.of(
                t.get("decision.side." + one.side()),
                t.get(one.approves() ? "decision.part.approves" : "decision.part.sendsBack"),
                one.spokenBy(),
                one.remark());
    }
}
