package dk.kompetencedialog.guide;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step in the order of the day.
 *
 * @param index from 0, without gaps
 * @param boardKey the board it belongs to; null for welcome and closing
 * @param minutes what it is given
 * @param question the question that is asked now
 */
public record AgendaStep(
        int index, StepKind kind, @Nullable String boardKey, int minutes, Question question, StepGuide guide) {

    /** The key of the board it belongs to; empty for welcome and closing. */
    public Optional<String> board() {
        return Optional.ofNullable(boardKey);
    }

    /** The same step, given other minutes. */
    public AgendaStep lasting(int other) {
        return new AgendaStep(index, kind, boardKey, other, question, guide);
    }
}
