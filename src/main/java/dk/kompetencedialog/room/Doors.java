package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Arrivals;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets somebody into a room, and tells those who are there that its people changed. */
@Component
class Doors implements Arrivals {
    private static final String PEOPLE = "people";

    private final Commands commands;
    private final Rooms rooms;

    Doors(Commands commands, Rooms rooms) {
        this.commands = commands;
        this.rooms = rooms;
    }

    @Override
    public void into(UUID workplaceId, UUID roomId, Runnable seating) {
        var room = new Room(workplaceId, roomId);
        commands.byItself(room, () -> {
            seating.run();
            return Outcome.of(rooms.touchRun(room, PEOPLE));
        });
    }
}
