package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.StepGuide;
import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the facilitator sees of the step: what to say, do and ask, the order of the day, and the way on and back.
 */
public record GuidePiece(
        long number,
        int index,
        StepGuide guide,
        List<Block> blocks,
        @Nullable AgendaStep previous,
        @Nullable AgendaStep next,
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

    /** What can be pressed just now. */
    public record Switches(
            StepKind step, boolean canReveal, boolean canVoteAgain, boolean codeClosed, boolean closed) {}

    @Override
    public String template() {
        return "workshop/guide";
    }
}
