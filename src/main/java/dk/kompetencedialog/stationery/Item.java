package dk.kompetencedialog.stationery;

import java.time.Instant;
import java.util.UUID;

/**
 * A logo or a template without its content.
 *
 * @param name as the file was called
 * @param words what a logo is, for those who do not see it; empty where nothing was written
 */
record Item(UUID id, Kind kind, String name, String words, Instant addedAt) {
    /** Which it is, as pages tell. */
    String version() {
        return id.toString();
    }
}
