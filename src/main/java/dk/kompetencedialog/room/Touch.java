package dk.kompetencedialog.room;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a command touched, before it has a number: becomes an {@link Event} when the command commits. */
public record Touch(Set<UUID> places, String kind, List<UUID> ids) {
    public static Touch at(UUID place, String kind, UUID... ids) {
        return new Touch(Set.of(place), kind, List.of(ids));
    }
}
