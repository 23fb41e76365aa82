package dk.kompetencedialog.account;

import java.util.UUID;

/**
 * A place at the table of one workshop: a guest's phone, or a member who leads. Lives as long as the workshop.
 *
 * @param name as the person wrote it (1 to 60 characters), with a number behind where another in the room has the same
 */
public record Seat(UUID workplaceId, UUID roomId, UUID id, SeatRole role, String name) {

    public boolean leads() {
        return role == SeatRole.FACILITATOR;
    }

    /** Without the name: it may end in a log. */
    @Override
    public String toString() {
        return "Seat[" + id + ", " + role + "]";
    }
}
