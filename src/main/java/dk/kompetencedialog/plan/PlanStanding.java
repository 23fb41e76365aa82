package dk.kompetencedialog.plan;

/** What a member is to a plan. */
public enum PlanStanding {
    /** Administers the workplace. */
    ADMINISTRATOR,
    /** Leads a unit that it is for, or one above it. */
    LEADER,
    /** Is of the group. */
    MEMBER;

    /** Whether it is theirs to write and to agree. */
    public boolean writes() {
        return this != MEMBER;
    }
}
