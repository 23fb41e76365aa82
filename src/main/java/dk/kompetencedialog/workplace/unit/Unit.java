package dk.kompetencedialog.workplace.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department, an office, a team; or a project team.
 *
 * @param parent what it lies under; null at the top, and for every project team
 * @param name 1 to 80 characters
 */
public record Unit(UUID id, @Nullable UUID parent, UnitKind kind, String name) {
    public static final int NAME_MAX = 80;
}
