package dk.kompetencedialog.mus;

import dk.kompetencedialog.platform.web.Sentence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year's talks at a workplace.
 *
 * @param opensOn the first day on which a talk may be held
 * @param closesOn the last day on which employees report; the figures are made the day after
 * @param keepsGoals whether goals that employee and leader agree are kept for the two
 * @param isGathered whether the figures are made
 * @param reporters how many reported; null before that, and where they were fewer than ten
 * @param gone what has been deleted of it
 */
public record Round(
        UUID workplaceId,
        UUID id,
        int year,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean keepsGoals,
        boolean isGathered,
        @Nullable Integer reporters,
        Gone gone) {
    /**
     * What has been deleted of a year's talks, and when.
     *
     * @param talks what was prepared and held; null while it is there
     * @param figures the figures; null while they are there
     */
    public record Gone(@Nullable LocalDate talks, @Nullable LocalDate figures) {
        /** Of talks of which all is there. */
        static final Gone NOTHING = new Gone(null, null);
    }

    /** Throws {@link Sentence} 409 where what was prepared and held has been deleted: nothing more is written. */
    public void requireTalks() {
        if (gone.talks != null) throw Sentence.conflict("mus.talks.over");
    }

    /** How far it has come. */
    public enum State {
        AHEAD,
        OPEN,
        /** Nobody reports any more, and the figures are on their way. */
        COUNTING,
        GATHERED
    }

    /** On a day. */
    public State state(LocalDate today) {
        if (isGathered) return State.GATHERED;
        if (today.isBefore(opensOn)) return State.AHEAD;
        return today.isAfter(closesOn) ? State.COUNTING : State.OPEN;
    }

    /** Where it is. */
    public String here() {
        return "/workplaces/" + workplaceId + "/mus/" + id;
    }
}
