package dk.kompetencedialog.room;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One line of a room's log: number, places, kind and ids of what was touched. Never text, never a person. */
public record Event(long number, Set<UUID> places, String kind, List<UUID> ids) {}
