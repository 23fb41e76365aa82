package dk.kompetencedialog.room;

import java.util.UUID;

/** A part of a room that pages follow by itself: the run, a board, a table, the desk. The name is unique in its room. */
public record Place(UUID id, String name, Access access) {}
