package dk.kompetencedialog.mus.figures;

import java.util.BitSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of whom figures are told. */
public sealed interface Population {
    /** All who reported at the workplace. */
    record Everyone() implements Population {}

    /** A unit with those below it. */
    record OfUnit(UUID id) implements Population {}

    record OfStaffGroup(UUID id) implements Population {}

    /** Of whom that is, by their places among those who reported. */
    record Of(Population population, BitSet people) {}

    /** How it is kept, with the id. */
    default Kind kind() {
        return switch (this) {
            case Everyone all -> Kind.EVERYONE;
            case OfUnit unit -> Kind.UNIT;
            case OfStaffGroup group -> Kind.STAFF_GROUP;
        };
    }

    /** What it is called by; null for everyone. */
    default @Nullable UUID of() {
        return switch (this) {
            case Everyone all -> null;
            case OfUnit(var id) -> id;
            case OfStaffGroup(var id) -> id;
        };
    }

    /** What sort it is. */
    enum Kind {
        EVERYONE,
        UNIT,
        STAFF_GROUP
    }
}
