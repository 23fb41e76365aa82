package dk.kompetencedialog.board.page;

import java.util.UUID;

/** What stands in a zone: a loose note or a stack, sorted by order. */
public sealed interface Standing permits NotePiece, StackPiece {
    UUID id();

    long order();
}
