package dk.kompetencedialog.room;

import java.util.List;
import java.util.Locale;

/**
 * An order for fragments.
 *
 * @param number the room's number in the snapshot that is being read
 * @param events what happened, oldest first; all of kinds the renderer named
 */
public record Rendering(Room room, Surface surface, Locale language, long number, List<Event> events) {}
