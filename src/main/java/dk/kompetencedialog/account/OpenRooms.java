package dk.kompetencedialog.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A port that those who hold rooms answer: what the rooms are called that are not over, and who has no right to lead there. */
public interface OpenRooms {
    /** A room, and what people call it. */
    record OpenRoom(UUID id, String title) {}

    /** Those of these rooms that are mine to name and still open, by title. Asked inside a transaction of the workplace. */
    List<OpenRoom> among(UUID workplaceId, Set<UUID> rooms);

    /** A seat's room and the account it is tied to. */
    record Lead(UUID roomId, UUID accountId) {}

    /** The leads of rooms of mine whose members may not lead there any more. Asked inside a transaction of the workplace. */
    Set<Lead> withoutRight(UUID workplaceId);
}
