package dk.kompetencedialog.strategy.aside;

import java.time.Instant;
import java.util.UUID;

/**
 * What one who writes in a strategy says to the others beside a paragraph.
 *
 * @param seat whose
 * @param name of its writer
 */
record Aside(UUID id, UUID paragraph, UUID seat, String name, String text, Instant saidAt) {}
