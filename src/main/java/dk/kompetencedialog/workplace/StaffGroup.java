package dk.kompetencedialog.workplace;

import java.util.UUID;

/**
 * People with the same kind of work, whose competences are talked of together.
 *
 * @param description who they are, in a few words; may be empty
 * @param position from 0, in the order they were written
 */
public record StaffGroup(UUID id, String name, String description, int position) {}
