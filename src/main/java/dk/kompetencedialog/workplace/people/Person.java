package dk.kompetencedialog.workplace.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the workplace, or comes to it as a consultant.
 *
 * @param name 1 to 60 characters
 * @param mail as it was written; empty where none is known
 * @param unit where the person belongs
 * @param guestOf where a consultant comes from; empty for who works here
 */
public record Person(
        UUID id,
        String name,
        String mail,
        @Nullable UUID unit,
        @Nullable UUID staffGroup,
        String guestOf) {
    public static final int NAME_MAX = 60;

    /** Somebody who works here. */
    public Person(UUID id, String name, String mail, @Nullable UUID unit, @Nullable UUID staffGroup) {
        this(id, name, mail, unit, staffGroup, "");
    }

    public boolean isGuest() {
        return !guestOf.isEmpty();
    }

    /** Without name and mail: it may end in a log. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
