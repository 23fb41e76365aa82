package dk.kompetencedialog.workplace.council;

/** Whom a member of a council speaks for. */
public enum Side {
    /** The management. */
    A,
    /** The employees. */
    B
}
