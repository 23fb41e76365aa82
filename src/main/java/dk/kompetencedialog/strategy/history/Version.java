package dk.kompetencedialog.strategy.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made a paragraph say.
 *
 * @param seat whose; null for the first draft
 * @param name of whoever wrote it; empty for the first draft
 * @param groups names of those it was for; none = everyone
 * @param from when it was begun, where several were folded together; else the same as {@code until}
 */
record Version(
        int number,
        @Nullable UUID seat,
        String name,
        String heading,
        String body,
        List<String> groups,
        Instant from,
        Instant until) {
    /** What one person saves with shorter pauses is one piece of writing: docs/adr/0012-strategy-as-paragraphs.md. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    Version {
        groups = List.copyOf(groups);
    }

    /** The same, oldest first, where what one wrote in a row is one: the last of it. */
    static List<Version> folded(List<Version> all) {
        var folded = new ArrayList<Version>();
        for (var one : all) {
            var before = folded.isEmpty() ? null : folded.getLast();
            if (before != null && one.goesOnFrom(before)) folded.set(folded.size() - 1, one.begun(before.from));
            else folded.add(one);
        }
        return List.copyOf(folded);
    }

    private boolean goesOnFrom(Version before) {
        return seat != null
                && seat.equals(before.seat)
                && Duration.between(before.until, from).compareTo(TOGETHER) <= 0;
    }

    private Version begun(Instant earlier) {
        return new Version(number, seat, name, heading, body, groups, earlier, until);
    }
}
