package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.plan.CheckIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which activities are asked for.
 *
 * @param standing how they stand
 * @param group whose; empty for everybody's
 */
public record Sieve(Standing standing, String group) {
    /** How an activity stands, as one asks for it. */
    public enum Standing {
        ALL,
        /** Nobody has said anything. */
        UNANSWERED,
        ON_TRACK,
        STUCK,
        DONE,
        /** The deadline is past, and it is not done. */
        OVERDUE;

        boolean holds(Tracked activity, LocalDate today) {
            return switch (this) {
                case ALL -> true;
                case UNANSWERED -> activity.state() == null;
                case ON_TRACK -> activity.state() == CheckIn.State.ON_TRACK;
                case STUCK -> activity.state() == CheckIn.State.STUCK;
                case DONE -> activity.isDone();
                case OVERDUE -> activity.isOverdue(today);
            };
        }
    }

    /** What an address asks for; what makes no sense asks for all. */
    static Sieve read(@Nullable String standing, @Nullable String group) {
        return new Sieve(
                Stream.of(Standing.values())
                        .filter(each -> each.name().equals(standing))
                        .findFirst()
                        .orElse(Standing.ALL),
                group == null ? "" : group);
    }

    List<Tracked> sifted(List<Tracked> all, LocalDate today) {
        return ofGroup(all).filter(each -> standing.holds(each, today)).toList();
    }

    /** Those of the group that was chosen, however they stand. */
    Stream<Tracked> ofGroup(List<Tracked> all) {
        return all.stream().filter(each -> group.isEmpty() || each.whom().contains(group));
    }

    /** Whether a group is asked for. */
    boolean takes(String other) {
        return group.isEmpty() || group.equals(other);
    }

    /** The same question for another standing, as the end of an address. */
    public String query(Standing other) {
        return "?standing=" + other
                + (group.isEmpty() ? "" : "&group=" + URLEncoder.encode(group, StandardCharsets.UTF_8));
    }
}
