package dk.kompetencedialog.board.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;

/** A whole board. The number is the room's in the snapshot that all of it was read in. */
public record BoardPiece(
        UUID id, String key, String title, long number, List<ZonePiece> zones, List<ConclusionPiece> conclusions)
        implements Fragment {
    @Override
    public String template() {
        return "board/board";
    }
}
