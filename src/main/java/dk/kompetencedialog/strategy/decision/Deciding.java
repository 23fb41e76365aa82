package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.annex.Annexes;
import dk.kompetencedialog.strategy.decision.Submission.Verdict;
import dk.kompetencedialog.strategy.kept.KeptRows;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.TextReading;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.Side;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends a strategy's text on its way, and keeps what is said of it. Wants the open transaction of its workplace. */
@Component
class Deciding {
    private final TextReading text;
    private final Passages passages;
    private final Rows rows;
    private final PublishedLetter letter;
    private final Clock clock;

    Deciding(TextReading text, Passages passages, Rows rows, PublishedLetter letter, Clock clock) {
        this.text = text;
        this.passages = passages;
        this.rows = rows;
        this.letter = letter;
        this.clock = clock;
    }

    /** All that is kept of it. */
    @Component
    record Rows(
            Revisions revisions,
            Hearings hearings,
            Submissions submissions,
            Publications publications,
            KeptRows kept) {}

    /** What a council is asked at a meeting; the note may be empty. */
    record Item(Council council, LocalDate meetsOn, String note) {}

    Standing standing(Strategy strategy) {
        var room = strategy.room();
        var latest = rows.revisions.latest(room);
        var text = passages.now(strategy);
        return new Standing(
                strategy,
                text,
                latest.orElse(null),
                latest.filter(revision -> revision.readsAs(text)).isEmpty(),
                rows.hearings.of(room),
                rows.submissions.of(room),
                rows.publications.latest(room).orElse(null),
                clock.instant());
    }

    /** Throws {@link Sentence} 400, 409. */
    void hear(Strategy strategy, String by, String asked, Instant deadline) {
        if (!deadline.isAfter(clock.instant())) throw Sentence.badRequest("decision.deadlinePast");
        rows.hearings.open(strategy.room(), sent(strategy, by).number(), asked, deadline);
    }

    /** Gives a hearing another deadline; one that has passed opens again by it. */
    void extend(Strategy strategy, Instant deadline) {
        var hearing = rows.hearings.latest(strategy.room()).orElseThrow(Sentence::notFound);
        if (!deadline.isAfter(clock.instant())) throw Sentence.badRequest("decision.deadlinePast");
        rows.hearings.end(hearing, deadline);
    }

    /** Throws {@link Sentence} 409 where it waits for its council or is approved already, a side has nobody, or the days contradict each other. */
    void submit(Strategy strategy, String by, Item item) {
        for (var side : Side.values())
            if (item.council.of(side).isEmpty())
                throw Sentence.conflict("decision.nobody." + side, item.council.name());
        rows.hearings
                .latest(strategy.room())
                .filter(hearing -> hearing.isOpen(clock.instant()))
                .filter(hearing -> !item.meetsOn.isAfter(Dates.today(hearing.deadline())))
                .ifPresent(hearing -> {
                    throw Sentence.conflict("decision.meetsBeforeHeard");
                });
        var last = rows.submissions.latest(strategy.room());
        var text = sent(strategy, by);
        last.filter(one -> one.number() == text.number()).ifPresent(Deciding::refuseAgain);
        if (item.meetsOn.isBefore(Dates.today(text.madeAt()))) throw Sentence.badRequest("decision.metBefore");
        rows.submissions.add(strategy.room(), text.number(), item);
    }

    private static void refuseAgain(Submission same) {
        if (same.isOpen()) throw Sentence.conflict("decision.waits");
        if (same.isApproved()) throw Sentence.conflict("decision.approvedAlready");
    }

    /** The item that annexes may still be laid to. Throws {@link Sentence} 409 where a side has spoken. */
    Annexes.Item item(Strategy strategy) {
        var submission = rows.submissions.latest(strategy.room()).orElseThrow(Sentence::notFound);
        if (!submission.verdicts().isEmpty()) throw Sentence.conflict("decision.annex.late");
        return new Annexes.Item(submission.workplaceId(), submission.id());
    }

    /** Throws {@link Sentence} 400 where a text is sent back without a reason, 409 where the side has spoken or all is decided. */
    void speak(Strategy strategy, Verdict verdict) {
        var submission = rows.submissions.latest(strategy.room()).orElseThrow(Sentence::notFound);
        if (submission.of(verdict.side()).isPresent()) throw Sentence.conflict("decision.hasSpoken." + verdict.side());
        if (!submission.isOpen()) throw Sentence.conflict("decision.over");
        if (!verdict.approves() && verdict.remark().isEmpty()) throw Sentence.badRequest("decision.noReason");
        rows.submissions.speak(submission, verdict);
    }

    /** Until the other side has spoken too. */
    void takeBack(Strategy strategy, Side side) {
        var submission = rows.submissions.latest(strategy.room()).orElseThrow(Sentence::notFound);
        if (submission.verdicts().size() == Side.values().length) throw Sentence.conflict("decision.bothHaveSpoken");
        rows.submissions.takeBack(submission, side);
    }

    /** From when to when a strategy is to hold, and when its council looks at it again. */
    record Term(LocalDate from, LocalDate until, LocalDate review) {
        void check(LocalDate today, Optional<Publication> before) {
            if (until.isBefore(from)) throw Sentence.badRequest("decision.untilBeforeFrom");
            if (review.isBefore(from) || review.isAfter(until)) throw Sentence.badRequest("decision.reviewOutside");
            if (until.isBefore(today)) throw Sentence.badRequest("decision.untilPast");
            boolean same = before.filter(one -> one.reviewOn().equals(review)).isPresent();
            if (review.isBefore(today) && !same) throw Sentence.badRequest("decision.reviewPast");
        }

        private Publication of(int number) {
            return new Publication(number, from, until, review, Secret.draw().reveal(), 0);
        }
    }

    /**
     * Puts this draft in force, in the place of the one that is, and tells everybody by mail where that is wanted. Throws {@link Sentence}
     * 400, 409 where it is not the one that both sides have approved, or is in force already.
     */
    void publish(Strategy strategy, int number, Term term, boolean tell) {
        var approved = rows.submissions.latest(strategy.room()).filter(Submission::isApproved);
        int ready = approved.map(Submission::number).orElseThrow(() -> Sentence.conflict("decision.notApproved"));
        if (ready != number) throw Sentence.conflict("decision.otherApproved", Integer.toString(ready));
        if (rows.publications
                .latest(strategy.room())
                .filter(holds -> holds.number() == number)
                .isPresent()) throw Sentence.conflict("decision.holdsAlready", Integer.toString(number));
        term.check(Dates.today(clock.instant()), Optional.empty());
        rows.publications.add(strategy.room(), term.of(number));
        if (tell) letter.tellAll(strategy);
    }

    /** Gives the one that is in force other days. Throws {@link Sentence} 400, 409 where it is another than this. */
    void correct(Strategy strategy, int number, Term term, boolean tell) {
        var holds = rows.publications.latest(strategy.room()).orElseThrow(Sentence::notFound);
        if (holds.number() != number)
            throw Sentence.conflict("decision.otherHolds", Integer.toString(number), Integer.toString(holds.number()));
        term.check(Dates.today(clock.instant()), Optional.of(holds));
        rows.publications.change(strategy.room(), term.of(number));
        if (tell) letter.tellAll(strategy);
    }

    /** The revision that reads as the text does now: the last, or a new one. */
    private Revision sent(Strategy strategy, String by) {
        if (text.hasRivals(strategy)) throw Sentence.conflict("decision.rivals");
        var latest = rows.revisions.latest(strategy.room());
        var text = passages.now(strategy);
        if (text.passages().isEmpty()) throw Sentence.conflict("decision.empty");
        if (latest.filter(revision -> revision.readsAs(text)).isPresent()) return latest.get();
        int number = latest.map(Revision::number).orElse(0) + 1;
        return rows.revisions.add(strategy.room(), text.numbered(number).by(by));
    }
}
