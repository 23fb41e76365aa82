package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.room.Room;
import java.util.Locale;
import java.util.UUID;

/**
 * A strategy as a text of its own.
 *
 * @param id its room's
 * @param workshopId the workshop it was made from
 * @param language the one it is written in
 */
public record Strategy(UUID workplaceId, UUID id, UUID workshopId, String title, Language language) {
    public Room room() {
        return new Room(workplaceId, id);
    }

    public Room workshop() {
        return new Room(workplaceId, workshopId);
    }

    Locale locale() {
        return language.locale();
    }
}
