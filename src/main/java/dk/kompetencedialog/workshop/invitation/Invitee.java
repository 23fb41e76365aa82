package dk.kompetencedialog.workshop.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to a workshop.
 *
 * @param mail empty where none is known
 * @param dropped was invited and told so, but is not any more
 * @param answer null while there is none
 */
record Invitee(
        UUID person,
        String name,
        String mail,
        boolean dropped,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        @Nullable Instant remindedAt) {
    boolean hasMail() {
        return !mail.isEmpty();
    }

    /** What to call them in a letter. */
    String firstName() {
        return name.split(" ", 2)[0];
    }

    /** Without name and mail: it may end in a log. */
    @Override
    public String toString() {
        return "Invitee[" + person + "]";
    }
}
