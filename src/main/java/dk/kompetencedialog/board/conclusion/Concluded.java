package dk.kompetencedialog.board.conclusion;

import dk.kompetencedialog.board.page.Need;
import dk.kompetencedialog.guide.ConclusionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion with what it rests on.
 *
 * @param need what is said of a need; null of others
 * @param groups whom it is for, in the workplace's order; none = for everyone
 * @param behind the notes behind it that still stand on the board, in its order
 */
public record Concluded(
        UUID id, ConclusionKind kind, String text, @Nullable Need need, List<Group> groups, List<Behind> behind) {
    public Concluded {
        groups = List.copyOf(groups);
        behind = List.copyOf(behind);
    }

    /** A staff group it is for. */
    public record Group(UUID id, String name) {}

    /**
     * A note behind it.
     *
     * @param css the class of its colour
     * @param stack name of the stack it lies in, maybe empty; null for a loose note
     * @param target the stack's id, or the loose note's own: what dots were given to
     * @param dots what the target got, 0 before the vote has closed
     * @param erasedOn when its text was deleted; null while it is there
     */
    public record Behind(
            UUID id,
            String text,
            String css,
            @Nullable String stack,
            UUID target,
            int dots,
            @Nullable LocalDate erasedOn) {
        /** Whether its text is still there to read. */
        public boolean isLegible() {
            return erasedOn == null;
        }
    }
}
