package dk.kompetencedialog.board.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The seat's own list on the board in hand, newest first: for the seat alone.
 *
 * @param number the room's number, {@code own} the list's, in the same snapshot
 * @param dotsLeft dots not given yet; 0 when no vote is open
 * @param over how the workshop ended, if it has
 */
public record OwnPiece(
        long number, long own, int cap, List<Item> items, List<Ballot> ballots, int dotsLeft, boolean voting, Over over)
        implements Fragment {

    /** Whether the workshop has closed, and if so, whether it is still known whose notes were whose. */
    public enum Over {
        NO,
        NAMED,
        NAMELESS
    }

    /** Where an own note is: with the writer until the reveal, waiting for the next one, on the board, taken off, or taken back. */
    public enum State {
        DRAFT,
        WAITING,
        SHOWN,
        HIDDEN,
        REMOVED;

        boolean counts() {
            return this != HIDDEN && this != REMOVED;
        }
    }

    /**
     * An own note.
     *
     * @param note its id on the board; none while it is not shown
     * @param reason why the facilitator took it off; mostly empty
     * @param reworded whether there are earlier wordings of it
     */
    public record Item(
            UUID id,
            String text,
            String css,
            UUID zone,
            String zoneTitle,
            State state,
            @Nullable UUID note,
            String reason,
            boolean reworded) {}

    /** Own dots on a stack or a loose note. */
    public record Ballot(UUID target, int dots) {}

    /** How many notes count against the cap: those that are on the board or on their way to it. */
    public long count() {
        return items.stream().filter(item -> item.state().counts()).count();
    }

    @Override
    public String template() {
        return "board/own";
    }
}
