package dk.kompetencedialog.account;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A port that those who hold the rooms answer: somebody comes into a room, or leaves it. */
public interface Arrivals {

    /**
     * Runs the change of seats in one transaction of the workplace that holds the room's row alone, and in the same transaction
     * tells the room that its people are others now.
     */
    void into(UUID workplaceId, UUID roomId, Runnable seating);

    /**
     * The same for those who leave: what is run says whose seats are gone, and their streams end at once. Inside a transaction that is
     * open both are part of it, and the streams end when it has been committed.
     */
    void outOf(UUID workplaceId, UUID roomId, Supplier<Set<UUID>> leaving);
}
