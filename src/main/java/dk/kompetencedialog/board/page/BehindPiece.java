package dk.kompetencedialog.board.page;

import dk.kompetencedialog.platform.web.Fragment;

/** A board that is done with, to be read and no more: what stands on it, as everyone may see it. */
public record BehindPiece(BoardPiece board) implements Fragment {
    @Override
    public String template() {
        return "board/behind";
    }
}
