package dk.kompetencedialog.room;

import java.util.UUID;

/** The shared space of one workshop: where it belongs and which it is. */
public record Room(UUID workplaceId, UUID id) {}
