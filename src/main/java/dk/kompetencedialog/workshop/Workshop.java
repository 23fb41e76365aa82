package dk.kompetencedialog.workshop;

import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.room.Room;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A workshop of a workplace. Its room has the same id.
 *
 * @param edition code of the edition it follows for good
 * @param theme the colours of its pages, as the edition has them
 * @param named whether notes show who wrote them
 * @param noteCap most notes of one person on one board
 */
public record Workshop(
        UUID workplaceId, UUID id, String title, String edition, Theme theme, boolean named, int noteCap) {
    /** What stands above its title: the name of its kind, or nothing where the title begins with it. */
    String above(String kind) {
        return title.matches("(?iu)\\s*" + Pattern.quote(kind) + "\\b.*") ? "" : kind;
    }

    public Room room() {
        return new Room(workplaceId, id);
    }
}
