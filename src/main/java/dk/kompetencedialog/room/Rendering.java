package dk.kompetencedialog.room;

import dk.kompetencedialog.platform.text.Language;
import java.util.List;

/**
 * An order for fragments.
 *
 * @param number the room's number in the snapshot that is being read
 * @param events what happened, oldest first; all of kinds the renderer named
 */
public record Rendering(Room room, Surface surface, Language language, long number, List<Event> events) {}
