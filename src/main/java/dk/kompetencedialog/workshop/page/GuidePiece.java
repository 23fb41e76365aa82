package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.StepGuide;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only the facilitator sees of the step: what to say, do and ask, the order of the day, and the way on and back.
 */
public record GuidePiece(
        long number,
        UUID workshop,
        int index,
        StepGuide guide,
        Day day,
        @Nullable Way previous,
        @Nullable Way next,
        Switches switches)
        implements Fragment {

    /**
     * The order of the day, and how it stands with the time.
     *
     * @param rest minutes that are left after the step in hand
     * @param plannedEnd epoch milliseconds; null before it has begun
     */
    public record Day(
            List<Block> blocks, int rest, @Nullable Long plannedEnd) {}

    /**
     * A part of the day: welcome, a board, a break, or closing.
     *
     * @param meeting what the meeting is called that begins with it; empty where none does
     * @param began in words; empty where it was not begun
     * @param after minutes from the end of the step in hand until it begins; null where that is behind, or in another meeting
     */
    public record Block(
            String meeting,
            String title,
            int minutes,
            List<AgendaStep> steps,
            String state,
            String began,
            @Nullable Integer after) {}

    /** The step before or after; {@code board} is the number of the board it turns to, 0 where it turns to none. */
    public record Way(int index, StepKind kind, int board) {}

    /** What can be pressed just now; {@code strategy}: whether what it comes to is one. */
    public record Switches(
            StepKind step,
            boolean canReveal,
            boolean canVoteAgain,
            boolean canLock,
            boolean locked,
            Clock clock,
            boolean codeClosed,
            boolean hasMinutes,
            boolean strategy,
            boolean closed) {}

    /**
     * What the clock does.
     *
     * @param breakNext minutes of the break that comes now; 0 for none
     */
    public record Clock(boolean runs, boolean stands, int breakNext) {}

    /** Where the result is read. */
    public String result() {
        return "/workshops/" + workshop + "/strategy";
    }

    /** Where the minutes are read. */
    public String minutes() {
        return "/w/" + workshop + "/minutes";
    }

    @Override
    public String template() {
        return "workshop/guide";
    }
}
