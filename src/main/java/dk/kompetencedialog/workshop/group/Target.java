package dk.kompetencedialog.workshop.group;

import java.util.Locale;
import java.util.UUID;

/** Whom a workshop may be for, or one of several: a unit, a project team or a staff group. */
public record Target(Kind kind, UUID id) {
    /** What it is; a project team is a unit of its own. */
    public enum Kind {
        UNIT,
        GROUP
    }

    /** As a form sends it. */
    public String written() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
