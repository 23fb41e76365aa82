package dk.kompetencedialog.workshop.facilitator;

/** What a member is to a workshop. */
public enum Standing {
    /** Administers its workplace. */
    ADMINISTRATOR,
    /** Leads a unit that it is for, or one above it. */
    LEADER,
    /** Works there, and plans and leads this workshop. */
    FACILITATOR,
    /** Comes from elsewhere and leads this workshop; the people of the workplace are not theirs to see. */
    CONSULTANT,
    /** Is of the group that it was for, and reads what came of it once it is over. */
    MEMBER;

    /** Whether it is theirs to plan and to lead. */
    public boolean leads() {
        return this != MEMBER;
    }

    /** Whether what comes of it is theirs to go on with. */
    public boolean answersForIt() {
        return compareTo(FACILITATOR) < 0;
    }

    public boolean administers() {
        return this == ADMINISTRATOR;
    }

    /** Whether the people of the workplace are theirs to invite. */
    public boolean invites() {
        return compareTo(CONSULTANT) < 0;
    }
}
