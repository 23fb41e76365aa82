package dk.kompetencedialog.room;

import java.util.Set;
import java.util.UUID;

/** A piece of page for those who follow one of the places: one or more stream elements, on one line. */
public record Fragment(Set<UUID> places, String html) {}
