package dk.kompetencedialog.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a workplace's.
 *
 * @param startsOn the first day it is for
 * @param endsOn the last
 * @param workshopId the workshop it was begun from; null for none
 * @param formerId the plan it goes on from; null for none
 * @param turn how often it has been changed: what is agreed is what was read
 */
public record Plan(
        UUID workplaceId,
        UUID id,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable UUID workshopId,
        @Nullable UUID formerId,
        int turn) {
    public static final int TITLE_MAX = 120;

    /** The same, as it was called and for the days it was for. */
    Plan called(String other, LocalDate starts, LocalDate ends) {
        return new Plan(workplaceId, id, other, starts, ends, workshopId, formerId, turn);
    }
}
