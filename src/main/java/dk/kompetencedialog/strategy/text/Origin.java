package dk.kompetencedialog.strategy.text;

import java.util.UUID;

/**
 * The text that a strategy grew from.
 *
 * @param strategy whose
 * @param number which revision of it
 */
public record Origin(UUID strategy, int number) {}
