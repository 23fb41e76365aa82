package dk.kompetencedialog.workplace.council;

/** What somebody is in a council, in the order it is read. */
public enum Post {
    CHAIR,
    DEPUTY,
    SECRETARY,
    MEMBER,
    SUBSTITUTE;

    /** Whether a council has one at most. */
    boolean isSingle() {
        return this == CHAIR || this == DEPUTY;
    }
}
