package dk.kompetencedialog.workshop.agenda;

/** What a part of a sitting is for. */
public enum BlockKind {
    WELCOME,
    /** What the sitting before ended in. */
    RECAP,
    BOARD,
    BREAK,
    CLOSING
}
