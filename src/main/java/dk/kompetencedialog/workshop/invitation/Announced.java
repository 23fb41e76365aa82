package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.workshop.agenda.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A sitting as it has been told to those invited.
 *
 * @param position among the workshop's sittings, from 0
 * @param revision counts what has been told of it, from 0
 * @param movedAt when its time was last another
 */
record Announced(
        UUID id,
        int position,
        Instant startsAt,
        int minutes,
        String place,
        String link,
        int revision,
        boolean cancelled,
        Instant movedAt) {
    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** Whether there is still somebody to tell. */
    boolean isAhead(Instant now) {
        return endsAt().isAfter(now);
    }

    boolean says(Sitting sitting) {
        return !cancelled
                && startsAt.equals(sitting.startsAt())
                && minutes == sitting.minutes()
                && place.equals(sitting.place())
                && link.equals(sitting.link());
    }
}
