package dk.kompetencedialog.keeping;

import dk.kompetencedialog.workshop.agenda.SittingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a workplace has confirmed.
 *
 * @param number how often it has confirmed one
 * @param by the account that confirmed it
 * @param pausedAt when it was paused; null while it holds
 */
record Rule(
        int number,
        Times times,
        UUID by,
        Instant at,
        @Nullable Instant pausedAt) {
    /** Nothing is deleted sooner after a rule is confirmed, however old it is: time to be told, and to think again. */
    static final int GRACE_DAYS = 30;

    boolean isPaused() {
        return pausedAt != null;
    }

    /** From when it deletes. */
    LocalDate from() {
        return from(LocalDate.ofInstant(at, SittingTime.HERE));
    }

    /** From when one that is confirmed on this day deletes. */
    static LocalDate from(LocalDate confirmed) {
        return confirmed.plusDays(GRACE_DAYS);
    }
}
