package dk.kompetencedialog.board.page;

/** What stands in a zone: a loose note or a stack, sorted by order. */
public sealed interface Standing permits NotePiece, StackPiece {
    long order();
}
