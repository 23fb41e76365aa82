package dk.kompetencedialog.board.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.UUID;

/**
 * A note as everyone sees it.
 *
 * @param css the class of its colour
 * @param author who wrote it; empty in workshops without names
 * @param dots what the vote gave it, 0 before the vote has closed
 * @param number the room's number in the snapshot it was read in
 */
public record NotePiece(UUID id, String text, String css, String author, int dots, long order, long number)
        implements Fragment, Standing {
    /** From this many letters a note is given the whole width on the wall. */
    private static final int LONG = 160;

    public boolean isLong() {
        return text.length() >= LONG;
    }

    @Override
    public String template() {
        return "board/note";
    }
}
