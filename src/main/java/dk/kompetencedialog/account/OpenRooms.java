package dk.kompetencedialog.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A port that those who hold rooms answer: what the rooms are called that are not over. */
public interface OpenRooms {
    /** A room, and what people call it. */
    record OpenRoom(UUID id, String title) {}

    /** Those of these rooms that are mine to name and still open, by title. Asked inside a transaction of the workplace. */
    List<OpenRoom> among(UUID workplaceId, Set<UUID> rooms);
}
