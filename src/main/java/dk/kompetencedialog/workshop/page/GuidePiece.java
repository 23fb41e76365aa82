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
        List<Block> blocks,
        @Nullable Way previous,
        @Nullable Way next,
        Switches switches)
        implements Fragment {

    /** A part of the day: welcome, a board, or closing. */
    public record Block(String title, int minutes, List<AgendaStep> steps) {
        public boolean isNow(int index) {
            return steps.stream().anyMatch(step -> step.index() == index);
        }

        public boolean isDone(int index) {
            return steps.getLast().index() < index;
        }
    }

    /** The step before or after; {@code board} is the number of the board it turns to, 0 where it turns to none. */
    public record Way(int index, StepKind kind, int board) {}

    /** What can be pressed just now. */
    public record Switches(
            StepKind step,
            boolean canReveal,
            boolean canVoteAgain,
            boolean clockRuns,
            boolean codeClosed,
            boolean hasMinutes,
            boolean closed) {}

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
