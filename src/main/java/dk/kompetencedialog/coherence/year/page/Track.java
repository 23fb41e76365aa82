package dk.kompetencedialog.coherence.year.page;

/** Whose an event of the year is: its colour on the wheel. */
public enum Track {
    COUNCIL,
    GROUPS,
    TALKS,
    OTHER
}
