package dk.kompetencedialog.evaluation;

/** The parts of an evaluation, in their order. */
public enum Chapter {
    SAID,
    DID,
    GAVE,
    TALKS,
    UNCOVERED,
    PROPOSED,
    CONCLUSION
}
