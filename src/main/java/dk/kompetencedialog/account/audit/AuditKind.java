package dk.kompetencedialog.account.audit;

/** What is written down. Never renamed: the book keeps the names. */
public enum AuditKind {
    SIGNED_IN,
    SIGN_INS_ENDED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    /** The workplace's own login was set, opened, closed or removed: so it was written until each had a word of its own. */
    OWN_LOGIN_CHANGED,
    OWN_LOGIN_SET,
    OWN_LOGIN_OPENED,
    OWN_LOGIN_CLOSED,
    OWN_LOGIN_REMOVED,
    /** The mails that the sign-in page offers it to were chosen. */
    OWN_LOGIN_OFFERED,
    /** Whom its provider means was forgotten for one person. */
    OWN_LOGIN_FORGOTTEN,
    /** An administrator copied the first link of a person. */
    FIRST_LINK_COPIED,
    ADMINISTRATOR_MADE,
    ADMINISTRATOR_NO_MORE,
    FACILITATOR_MADE,
    FACILITATOR_NO_MORE,
    LEADER_MADE,
    LEADER_NO_MORE,
    COUNCIL_CHANGED,
    COUNCIL_REMOVED,
    /** The whole list of people was opened. */
    PEOPLE_OPENED,
    PERSON_OPENED,
    PERSON_CHANGED,
    PERSON_REMOVED,
    /** They came to another unit by what the own login says. */
    PERSON_MOVED,
    /** Many people were written down at once. */
    PEOPLE_PASTED,
    /** What guests are told at the door was written. */
    NOTICE_CHANGED,
    /** Somebody made the workplace. */
    WORKPLACE_MADE,
    WORKSHOP_MADE,
    /** A group's plan was begun. */
    PLAN_MADE,
    /** One that was never agreed was taken away. */
    PLAN_REMOVED,
    /** Leader and group agreed it. */
    PLAN_AGREED,
    /** An activity was offered to other workplaces as an example. */
    EXAMPLE_OFFERED,
    /** Who administers let them read it. */
    EXAMPLE_SHARED,
    EXAMPLE_TAKEN_BACK,
    /** A year's talks were planned. */
    MUS_PLANNED,
    MUS_CHANGED,
    /** A leader let the works council read a unit's figures. */
    FIGURES_LET,
    FIGURES_TAKEN_BACK,
    /** An employee showed a leader what they have prepared. */
    PREPARATION_SHOWN,
    PREPARATION_TAKEN_BACK,
    /** The leader it is shown to read it. */
    PREPARATION_OPENED,
    /** Somebody made an address at which calendars read deadlines: their own, or a plan's. */
    CALENDAR_MADE,
    /** The works council's evaluation of a year was begun. */
    EVALUATION_BEGUN,
    /** A side of the council stands by it. */
    EVALUATION_A_SIGNED,
    EVALUATION_B_SIGNED,
    /** A side took that back, before the other had signed. */
    EVALUATION_A_REOPENED,
    EVALUATION_B_REOPENED,
    LEAD_TAKEN,
    /** The code and the token of a workshop are others from now on. */
    JOIN_CODE_CHANGED,
    /** Whoever plans a workshop copied the link by which somebody answers its invitation. */
    ANSWER_LINK_COPIED,
    NOTES_ERASED,
    HEARING_SENT,
    SUBMITTED,
    VERDICT_RECORDED,
    /** From here on with the side: management's. */
    VERDICT_A_RECORDED,
    /** The employees'. */
    VERDICT_B_RECORDED,
    VERDICT_TAKEN_BACK,
    VERDICT_A_TAKEN_BACK,
    VERDICT_B_TAKEN_BACK,
    PUT_IN_FORCE,
    /** A workshop's conclusions or minutes, or a strategy, were taken out as a file. */
    FILE_TAKEN,
    ARCHIVE_TAKEN,
    AUDIT_OPENED,
    AUDIT_TAKEN,
    /** A workplace's rule for keeping was confirmed. */
    KEEPING_CONFIRMED,
    /** It was paused. */
    KEEPING_PAUSED,
    /** Nothing of a workshop is deleted by itself for now. */
    KEEPING_HELD,
    KEEPING_RELEASED,
    /** Somebody took what is kept of them, or an administrator took it for them. */
    PERSON_DATA_TAKEN,
    /** An administrator looked at what is kept of a person. */
    PERSON_DATA_OPENED,
    /** An administrator looked at what erasing a person would do. */
    ERASURE_OPENED,
    /** A person was erased. */
    PERSON_ERASED
}
