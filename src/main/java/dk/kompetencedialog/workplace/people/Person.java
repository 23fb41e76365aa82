package dk.kompetencedialog.workplace.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the workplace.
 *
 * @param name 1 to 60 characters
 * @param mail as it was written; empty where none is known
 * @param unit where the person belongs
 */
public record Person(
        UUID id,
        String name,
        String mail,
        @Nullable UUID unit,
        @Nullable UUID staffGroup) {
    public static final int NAME_MAX = 60;

    /** Without name and mail: it may end in a log. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
