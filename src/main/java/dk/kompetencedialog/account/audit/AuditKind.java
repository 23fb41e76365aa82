package dk.kompetencedialog.account.audit;

/** What is written down. */
public enum AuditKind {
    /** An administrator copied the first link of a person. */
    FIRST_LINK_COPIED
}
