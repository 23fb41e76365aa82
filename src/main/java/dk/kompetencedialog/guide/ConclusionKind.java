package dk.kompetencedialog.guide;

import java.util.EnumSet;
import java.util.List;

/** What a board's conclusion is. First those of a strategy, in its order; then those that only a group's workshop has. */
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
    FOLLOW_UP,
    /** What a group must become able to do, or must have changed. */
    NEED,
    /** What a group does to learn it. */
    ACTIVITY;

    /** Those that a strategy has a chapter for, in its order. */
    public static List<ConclusionKind> ofStrategy() {
        return List.copyOf(EnumSet.range(GOAL, FOLLOW_UP));
    }
}
