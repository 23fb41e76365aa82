package dk.kompetencedialog.board;

import java.util.UUID;

/** Gathered notes with a name. One without notes is not shown. */
public record Stack(UUID id, UUID boardId, UUID zoneId, long position, String name) {}
