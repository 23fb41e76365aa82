package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Seat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's port for what is never stored and may be lost: told at once, on every node. */
public interface Signals {
    /** The seat is ready to go on from this step, or is not after all. Only how many are is told, and only to who leads. */
    void ready(Seat seat, int step, boolean ready);

    /** Another step begins in the room, and nobody is ready yet. */
    void begin(UUID room);

    /** The seat writes just now in what has this id; null = it has stopped. Told to the others who lead, with the seat's name. */
    void writes(Seat seat, @Nullable UUID where);

    /** Everyone in the room is to look at this zone; null = at the whole board. */
    void look(UUID room, @Nullable UUID zone);
}
