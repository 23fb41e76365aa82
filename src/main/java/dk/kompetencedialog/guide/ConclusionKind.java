package dk.kompetencedialog.guide;

/** What a board's conclusion is. The order is the order of a strategy. */
public enum ConclusionKind {
    GOAL,
    CHALLENGE,
    FOCUS_AREA,
    /** Principle or guideline, for all or for named staff groups. */
    PRINCIPLE,
    METHOD,
    /** The need for activities of a staff group (first discussion of § 8). */
    ACTIVITY_NEED,
    /** A department, team or group that needs a plan (second discussion of § 8). */
    PLAN_NEED,
    RESPONSIBILITY,
    FOLLOW_UP
}
