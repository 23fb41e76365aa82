package dk.kompetencedialog.strategy.decision;

import java.time.LocalDate;

/**
 * An approved revision that holds.
 *
 * @param validFrom its first day
 * @param validUntil its last
 * @param reviewOn when the council looks at it again
 * @param token opens it
 * @param sequence how often its days were changed
 */
record Publication(
        int number, LocalDate validFrom, LocalDate validUntil, LocalDate reviewOn, String token, int sequence) {
    /** Without the link: it may end in a log. */
    @Override
    public String toString() {
        return "Publication[" + number + "]";
    }
}
