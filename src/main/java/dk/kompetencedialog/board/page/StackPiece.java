package dk.kompetencedialog.board.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.UUID;

/** A stack with its visible notes, in order; at least one. The name may be empty. */
public record StackPiece(UUID id, String name, int dots, long order, long number, List<NotePiece> notes)
        implements Fragment, Standing {
    @Override
    public String template() {
        return "board/stack";
    }
}
