package dk.kompetencedialog.workshop.discussion;

import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Touch;
import java.util.Optional;

/** Who shows something else, in the same room, when an answer has changed. */
public interface Listeners {
    Optional<Touch> touched(Room room);
}
