package dk.kompetencedialog.board.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;

/** For the facilitator alone: what has been taken off the boards, board by board in the order it was written. */
public record HiddenPiece(long number, boolean closed, List<OffBoard> notes) implements Fragment {

    /** A note, and why it is off the board (empty when no reason was given). */
    public record OffBoard(UUID id, String text, String reason) {}

    @Override
    public String template() {
        return "board/hidden";
    }
}
