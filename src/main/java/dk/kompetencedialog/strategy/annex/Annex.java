package dk.kompetencedialog.strategy.annex;

import java.util.UUID;

/**
 * A file that goes with an item of a meeting.
 *
 * @param name as the file was called
 * @param size in bytes
 */
public record Annex(UUID id, String name, FileKind kind, int size) {}
