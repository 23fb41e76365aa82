package dk.kompetencedialog.room;

import dk.kompetencedialog.account.Arrivals;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets somebody into a room, and tells those who are there that its people changed. */
@Component
class Doors implements Arrivals {
    private final Commands commands;
    private final Rooms rooms;
    private final Wakes wakes;
    private final Transactions transactions;

    Doors(Commands commands, Rooms rooms, Wakes wakes, Transactions transactions) {
        this.commands = commands;
        this.wakes = wakes;
        this.rooms = rooms;
        this.transactions = transactions;
    }

    @Override
    public void into(UUID workplaceId, UUID roomId, Runnable seating) {
        var room = new Room(workplaceId, roomId);
        commands.byItself(room, () -> {
            seating.run();
            return Outcome.of(rooms.touchRun(room, Rooms.PEOPLE));
        });
    }

    @Override
    public void outOf(UUID workplaceId, UUID roomId, Supplier<Set<UUID>> leaving) {
        var gone = new HashSet<UUID>();
        into(workplaceId, roomId, () -> gone.addAll(leaving.get()));
        transactions.afterwards(() -> gone.forEach(wakes::seatRemoved));
    }
}
