package dk.kompetencedialog.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for a fetch: {@code application/problem+json} with {@code status}, {@code sentence} and, where it was a
 * fault of ours, the {@code id} that the log has.
 */
public record Problem(int status, String sentence, @Nullable String id) implements Answer {}
