package dk.kompetencedialog.board.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole board. The number is the room's in the snapshot that all of it was read in.
 *
 * @param printed what stands printed on it; null on a board that nothing is printed on
 */
public record BoardPiece(
        UUID id,
        String key,
        String title,
        long number,
        @Nullable PrintedPiece printed,
        List<ZonePiece> zones,
        List<ConclusionPiece> conclusions)
        implements Fragment {
    @Override
    public String template() {
        return "board/board";
    }
}
