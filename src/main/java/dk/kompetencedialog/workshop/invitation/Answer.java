package dk.kompetencedialog.workshop.invitation;

/** What somebody says to an invitation. */
public enum Answer {
    YES,
    MAYBE,
    NO
}
