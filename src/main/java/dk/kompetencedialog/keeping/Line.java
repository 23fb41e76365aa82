package dk.kompetencedialog.keeping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * So many of a kind of one workshop whose time runs from one day.
 *
 * @param workshop null for what is of the workplace itself
 * @param since null while there is no such day yet
 */
record Line(Kept kind, @Nullable UUID workshop, @Nullable LocalDate since, int amount) {
    /** When they are deleted; empty for never, or not yet known. */
    Optional<LocalDate> due(Times times, LocalDate from) {
        var months = times.of(kind);
        if (since == null || months.isEmpty()) return Optional.empty();
        var day = since.plusMonths(months.getAsInt());
        return Optional.of(day.isBefore(from) ? from : day);
    }

    /** Whether they wait for something that has not been yet. */
    boolean waits(Times times) {
        return since == null && times.of(kind).isPresent();
    }
}
