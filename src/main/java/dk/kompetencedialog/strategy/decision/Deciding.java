package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.strategy.decision.Revision.Passage;
import dk.kompetencedialog.strategy.decision.Submission.Verdict;
import dk.kompetencedialog.strategy.text.Strategy;
import dk.kompetencedialog.strategy.text.TextReading;
import dk.kompetencedialog.strategy.text.page.ChapterPiece;
import dk.kompetencedialog.strategy.text.page.ParagraphPiece;
import dk.kompetencedialog.workplace.council.Council;
import dk.kompetencedialog.workplace.council.Side;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends a strategy's text on its way, and keeps what is said of it. Wants the open transaction of its workplace. */
@Component
class Deciding {
    private final TextReading text;
    private final Rows rows;
    private final PublishedLetter letter;
    private final Messages messages;
    private final Clock clock;

    Deciding(TextReading text, Rows rows, PublishedLetter letter, Messages messages, Clock clock) {
        this.text = text;
        this.rows = rows;
        this.letter = letter;
        this.messages = messages;
        this.clock = clock;
    }

    /** All that is kept of it. */
    @Component
    record Rows(Revisions revisions, Hearings hearings, Submissions submissions, Publications publications) {}

    /** What a council is asked at a meeting; the note may be empty. */
    record Item(Council council, LocalDate meetsOn, String note) {}

    Standing standing(Strategy strategy) {
        var room = strategy.room();
        var latest = rows.revisions.latest(room);
        var now = passages(strategy);
        return new Standing(
                strategy,
                latest.orElse(null),
                latest.filter(revision -> revision.readsAs(now)).isEmpty(),
                rows.hearings.of(room),
                rows.submissions.latest(room).orElse(null),
                rows.publications.latest(room).orElse(null),
                clock.instant());
    }

    /** Throws {@link Sentence} 400, 409. */
    void hear(Strategy strategy, String by, String asked, Instant deadline) {
        if (!deadline.isAfter(clock.instant())) throw Sentence.badRequest("decision.deadlinePast");
        rows.hearings.open(strategy.room(), sent(strategy, by), asked, deadline);
    }

    /** Gives a hearing another deadline; one that has passed opens again by it. */
    void extend(Strategy strategy, Instant deadline) {
        var hearing = rows.hearings.latest(strategy.room()).orElseThrow(Sentence::notFound);
        if (!deadline.isAfter(clock.instant())) throw Sentence.badRequest("decision.deadlinePast");
        rows.hearings.end(hearing, deadline);
    }

    /** Throws {@link Sentence} 409 where one waits for its council already, or a side has nobody. */
    void submit(Strategy strategy, String by, Item item) {
        for (var side : Side.values())
            if (item.council.of(side).isEmpty())
                throw Sentence.conflict("decision.nobody." + side, item.council.name());
        var waiting = rows.submissions.latest(strategy.room()).filter(Submission::isOpen);
        int number = sent(strategy, by);
        if (waiting.filter(one -> one.number() == number).isPresent()) throw Sentence.conflict("decision.waits");
        rows.submissions.add(strategy.room(), number, item);
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
        void check() {
            if (until.isBefore(from)) throw Sentence.badRequest("decision.untilBeforeFrom");
            if (review.isBefore(from) || review.isAfter(until)) throw Sentence.badRequest("decision.reviewOutside");
        }
    }

    /** Puts in force what both sides have approved, and tells everybody by mail where that is wanted. Throws {@link Sentence} 400, 409. */
    void publish(Strategy strategy, Term term, boolean tell) {
        var approved = rows.submissions.latest(strategy.room()).filter(Submission::isApproved);
        int number = approved.map(Submission::number).orElseThrow(() -> Sentence.conflict("decision.notApproved"));
        term.check();
        rows.publications.add(
                strategy.room(),
                new Publication(
                        number,
                        term.from,
                        term.until,
                        term.review,
                        Secret.draw().reveal()));
        if (tell) letter.tellAll(strategy);
    }

    /** The number of the revision that reads as the text does now: the last, or a new one. */
    private int sent(Strategy strategy, String by) {
        if (text.hasRivals(strategy)) throw Sentence.conflict("decision.rivals");
        var now = passages(strategy);
        if (now.isEmpty()) throw Sentence.conflict("decision.empty");
        var latest = rows.revisions.latest(strategy.room());
        if (latest.filter(revision -> revision.readsAs(now)).isPresent())
            return latest.get().number();
        int number = latest.map(Revision::number).orElse(0) + 1;
        rows.revisions.add(strategy.room(), new Revision(number, strategy.title(), by, clock.instant(), now));
        return number;
    }

    /** What the text says now. Paragraphs that say nothing are no part of it. */
    private List<Passage> passages(Strategy strategy) {
        return text.chapters(strategy, 0, messages.in(strategy.language())).stream()
                .flatMap(Deciding::passages)
                .toList();
    }

    private static Stream<Passage> passages(ChapterPiece chapter) {
        return chapter.paragraphs().stream()
                .filter(one ->
                        !one.says().heading().isEmpty() || !one.says().body().isEmpty())
                .map(one -> new Passage(
                        one.id(),
                        chapter.kind().name(),
                        one.lead(),
                        one.says().heading(),
                        one.says().body(),
                        one.says().groups().stream()
                                .map(ParagraphPiece.Group::name)
                                .toList(),
                        Stream.of(one.behind().lead(), one.behind().rest())
                                .filter(part -> !part.isEmpty())
                                .reduce((lead, rest) -> lead + " · " + rest)
                                .orElse("")));
    }
}
