package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.plan.CheckIn;
import dk.kompetencedialog.platform.text.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a plan with how it stands.
 *
 * @param whom whose plan it is in
 * @param state null where nobody has said anything yet
 * @param helped whether it gave what it should; null of what is not done, and where nobody said
 */
public record Tracked(
        UUID id,
        UUID planId,
        String plan,
        List<String> whom,
        String text,
        @Nullable UUID responsibleId,
        String responsible,
        @Nullable LocalDate deadline,
        @Nullable LocalDate followUpOn,
        CheckIn.@Nullable State state,
        CheckIn.@Nullable Helped helped,
        String line) {

    public boolean isDone() {
        return state == CheckIn.State.DONE;
    }

    /** Whether its deadline is past, and it is not done. */
    public boolean isOverdue(LocalDate today) {
        return !isDone() && deadline != null && deadline.isBefore(today);
    }

    /** The last day that a link to it is about. */
    Instant lastDay(Instant now) {
        var day = deadline == null ? Dates.today(now) : deadline;
        var end = Dates.end(day);
        return end.isBefore(now) ? now : end;
    }

    /** Without names: it may end in a log. */
    @Override
    public String toString() {
        return "Tracked[" + id + "]";
    }
}
