package dk.kompetencedialog.workshop.discussion;

/** What § 8 asks a works council to discuss. */
public enum Topic {
    /** Which activities a staff group needs. */
    ACTIVITY,
    /** Who needs a development plan. */
    PLAN
}
