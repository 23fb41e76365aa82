package dk.kompetencedialog.room;

import java.util.UUID;

/** The room's port to the open streams: told after a commit, on the writer's thread, and returns at once. */
public interface Wakes {
    /** The room has a new number. */
    void roomMoved(UUID room);

    /** The seat's own list has this number now. */
    void listMoved(UUID seat, long number);

    /** The seat has been removed: it may follow nothing any more. */
    void seatRemoved(UUID seat);
}
