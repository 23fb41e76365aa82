package dk.kompetencedialog.plan;

/** Who pays for an activity. */
public enum Funding {
    OWN,
    /** Den Statslige Kompetencefond. */
    STATE_FUND,
    OTHER
}
