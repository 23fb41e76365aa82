package dk.kompetencedialog.coherence.year.page;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something in a workplace's year.
 *
 * @param kind what it is, as the key of its words; OWN for what the workplace has written itself
 * @param href where one sees more, or changes it
 */
public record YearEvent(UUID id, String kind, String title, Track track, LocalDate from, LocalDate until, String href) {
    public boolean isOwn() {
        return kind.equals("OWN");
    }
}
