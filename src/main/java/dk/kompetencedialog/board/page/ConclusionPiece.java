package dk.kompetencedialog.board.page;

import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;

/** A conclusion. No groups = for everyone. */
public record ConclusionPiece(
        UUID id, ConclusionKind kind, String text, List<Group> groups, List<UUID> notes, long order, long number)
        implements Fragment {

    /** A staff group it is for. */
    public record Group(UUID id, String name) {}

    @Override
    public String template() {
        return "board/conclusion";
    }
}
