package dk.kompetencedialog.board;

import dk.kompetencedialog.room.Touch;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the boards' commands say they touched. */
public final class Touches {
    static final String NOTE = "note";
    static final String STACK = "stack";
    static final String CONCLUSION = "conclusion";
    /** So much that the board is fetched whole. */
    static final String BOARD = "board";

    private Touches() {}

    public static Touch notes(Board board, Collection<UUID> notes) {
        return new Touch(Set.of(board.placeId()), NOTE, List.copyOf(notes));
    }

    public static Touch stacks(Board board, Collection<UUID> stacks) {
        return new Touch(Set.of(board.placeId()), STACK, List.copyOf(stacks));
    }

    public static Touch conclusion(Board board, UUID conclusion) {
        return Touch.at(board.placeId(), CONCLUSION, conclusion);
    }

    public static Touch whole(Board board) {
        return Touch.at(board.placeId(), BOARD);
    }
}
