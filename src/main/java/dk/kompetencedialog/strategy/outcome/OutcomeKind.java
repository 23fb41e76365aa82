package dk.kompetencedialog.strategy.outcome;

/** What can be said of a note that lies behind no paragraph. */
public enum OutcomeKind {
    /** Kept for later. */
    PARKED,
    /** Not taken forward, for a reason. */
    LEFT
}
