package dk.kompetencedialog.workshop.facilitator;

/** What a member is to a workshop. */
public enum Standing {
    /** Administers its workplace. */
    ADMINISTRATOR,
    /** Works there, and plans and leads this workshop. */
    FACILITATOR,
    /** Comes from elsewhere and leads this workshop; the people of the workplace are not theirs to see. */
    CONSULTANT;

    public boolean administers() {
        return this == ADMINISTRATOR;
    }

    /** Whether the people of the workplace are theirs to invite. */
    public boolean invites() {
        return this != CONSULTANT;
    }
}
