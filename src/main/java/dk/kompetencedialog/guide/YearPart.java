package dk.kompetencedialog.guide;

/** A part of a works council's look at a year, as a board can tell it. */
public enum YearPart {
    SAID,
    DID,
    GAVE,
    TALKS,
    UNCOVERED,
    PROPOSED,
    CONCLUSION
}
