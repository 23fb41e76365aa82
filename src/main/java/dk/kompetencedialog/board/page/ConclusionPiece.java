package dk.kompetencedialog.board.page;

import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion. No groups = for everyone.
 *
 * @param need what is said of a need; null of others
 * @param revision how often it has been changed
 */
public record ConclusionPiece(
        UUID id,
        ConclusionKind kind,
        String text,
        @Nullable Need need,
        List<Group> groups,
        List<UUID> notes,
        int revision,
        long order,
        long number)
        implements Fragment {

    /** A staff group it is for. */
    public record Group(UUID id, String name) {}

    /** What a focus area is called: its first line, where there are more; empty where it has no name. */
    public String name() {
        var end = text.indexOf('\n');
        return kind == ConclusionKind.FOCUS_AREA && end > 0 ? text.substring(0, end) : "";
    }

    /** What follows the name, from the end of its line. */
    public String rest() {
        return text.substring(name().length());
    }

    @Override
    public String template() {
        return "board/conclusion";
    }
}
