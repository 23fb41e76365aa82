package dk.kompetencedialog.workshop.agenda;

/**
 * A part of a sitting.
 *
 * @param board its key; empty for what is no board
 */
public record Block(BlockKind kind, String board, int minutes) {
    public static final int MOST_MINUTES = 480;

    boolean isOf(BlockKind wanted) {
        return kind == wanted;
    }

    Block lasting(int other) {
        return new Block(kind, board, other);
    }
}
