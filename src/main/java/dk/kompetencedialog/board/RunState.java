package dk.kompetencedialog.board;

import dk.kompetencedialog.guide.StepKind;

/**
 * Where a workshop's run is, as far as boards ask.
 *
 * @param edition code of the edition it follows
 * @param named whether a note shows who wrote it
 * @param noteCap most notes of one seat on one board
 * @param closed whether the workshop is over
 * @param locked whether the facilitator alone may arrange the board in hand
 * @param board position of the board in hand, or of the last one; -1 before the first
 * @param step the step; for WELCOME and CLOSING no board is in hand
 */
public record RunState(
        String edition, boolean named, int noteCap, boolean closed, boolean locked, int board, StepKind step) {

    public boolean hasReached(Board asked) {
        return asked.position() <= board;
    }

    /** Whether notes on the board are shown: its reveal has come. */
    public boolean isShown(Board asked) {
        return asked.position() < board || (asked.position() == board && step.compareTo(StepKind.SHARE) >= 0);
    }

    /** Whether anyone may move, stack and name on the board just now. */
    public boolean mayArrange(Board asked) {
        return isShown(asked) && step != StepKind.PRIORITISE;
    }

    public boolean mayConclude(Board asked) {
        return asked.position() < board || (asked.position() == board && step.compareTo(StepKind.CONCLUDE) >= 0);
    }

    /** Whether the board's vote lies behind. */
    public boolean hasVoted(Board asked) {
        return mayConclude(asked);
    }

    public boolean isVoting(Board asked) {
        return asked.position() == board && step == StepKind.PRIORITISE;
    }
}
