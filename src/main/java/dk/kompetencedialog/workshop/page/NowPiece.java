package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.guide.StepKind;
import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.room.Surface;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the workshop is just now, as everyone may know it.
 *
 * @param theme the colours of the workshop
 * @param number the room's number in the snapshot it was read in
 * @param started when the step began, epoch milliseconds; null while no clock runs
 * @param pause while the clock stands
 * @param board the board in hand; none before the first and after the last
 */
public record NowPiece(
        Theme theme,
        Surface surface,
        long number,
        Step step,
        @Nullable Long started,
        @Nullable Pause pause,
        @Nullable OfBoard board,
        boolean locked,
        boolean closed)
        implements Fragment {

    /**
     * The step.
     *
     * @param index in the agenda, from 0
     * @param title what we do, in a few words
     * @param question asked now
     * @param task one line for everyone: what you do now
     */
    public record Step(int index, StepKind kind, int minutes, String title, String question, String task) {}

    /** Since when the clock stands, and until when; null where nobody has said. */
    public record Pause(Instant from, @Nullable Instant until) {}

    /** The board in hand: its title, which of how many (from 1), its kinds of step in order, and which is now. */
    public record OfBoard(String title, int position, int of, List<StepKind> steps) {}

    /** Whether this kind of step lies behind on the board in hand. */
    public boolean isDone(StepKind kind) {
        return kind.compareTo(step.kind()) < 0;
    }

    @Override
    public String template() {
        return "workshop/now";
    }
}
