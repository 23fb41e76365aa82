package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.strategy.text.Strategy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a strategy has come, as the rows say.
 *
 * @param text as it is now
 * @param hearings the newest first
 * @param submissions the newest first
 * @param changed whether the text reads otherwise than the last revision, or there is none
 */
record Standing(
        Strategy strategy,
        Revision text,
        @Nullable Revision revision,
        boolean changed,
        List<Hearing> hearings,
        List<Submission> submissions,
        @Nullable Publication publication,
        Instant now) {

    Standing {
        hearings = List.copyOf(hearings);
        submissions = List.copyOf(submissions);
    }

    /** The last; null where there was none. */
    @Nullable
    Submission submission() {
        return submissions.isEmpty() ? null : submissions.getFirst();
    }

    /** The draft that both sides have approved and that is not in force yet. */
    Optional<Integer> ready() {
        return submissions.stream()
                .limit(1)
                .filter(Submission::isApproved)
                .map(Submission::number)
                .filter(number -> publication == null || publication.number() != number)
                .findFirst();
    }

    /** The last; null where there was none. */
    @Nullable
    Hearing hearing() {
        return hearings.isEmpty() ? null : hearings.getFirst();
    }

    /** What comes next is said for each. */
    enum Stage {
        WRITING,
        HEARING,
        HEARD,
        SUBMITTED,
        SENT_BACK,
        APPROVED,
        PUBLISHED
    }

    /** The furthest that the text as it stands has come: what was decided of another text does not count for it. */
    Stage stage() {
        if (changed || revision == null) return Stage.WRITING;
        int number = revision.number();
        if (publication != null && publication.number() == number) return Stage.PUBLISHED;
        var submission = submission();
        if (submission != null && submission.number() == number) return stage(submission);
        var hearing = hearing();
        if (hearing != null && hearing.number() == number) return hearing.isOpen(now) ? Stage.HEARING : Stage.HEARD;
        return Stage.WRITING;
    }

    private static Stage stage(Submission submission) {
        if (submission.isApproved()) return Stage.APPROVED;
        return submission.isSentBack() ? Stage.SENT_BACK : Stage.SUBMITTED;
    }

    /** Which draft the text is: one more than the last that was sent anywhere. */
    int draft() {
        int sent = Optional.ofNullable(revision).map(Revision::number).orElse(0);
        return changed ? sent + 1 : sent;
    }
}
