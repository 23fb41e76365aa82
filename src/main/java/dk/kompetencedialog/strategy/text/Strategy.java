package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.room.Room;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as a text of its own.
 *
 * @param id its room's
 * @param workshopId the workshop it was made from
 * @param language the one it is written in
 * @param origin the text it grew from; null where it was begun anew
 */
public record Strategy(
        UUID workplaceId,
        UUID id,
        UUID workshopId,
        String title,
        Language language,
        @Nullable Origin origin) {
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
