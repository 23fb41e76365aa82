package dk.kompetencedialog.minutes;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workshop.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the time went to, as far as it is known: a step lasted until the next one of its board began. The last is not told, since
 * a break may lie in it; nor is one that was left for hours.
 *
 * @param began when each step that was begun was begun first, by its index
 */
record StepTimes(Run run, Map<Integer, Instant> began, Texts t) {
    private static final Duration LONGEST = Duration.ofHours(2);

    /** The days on which something began, in order; in a workshop from before that was kept, the day it last moved. */
    List<String> days() {
        var known = began.isEmpty() ? Stream.ofNullable(run.since()) : began.values().stream();
        return known.sorted().map(t::day).distinct().toList();
    }

    /** When a board began and what its steps took; empty where that is not known. */
    String of(String board) {
        var steps = run.agenda().stream()
                .filter(step -> step.board().filter(board::equals).isPresent())
                .toList();
        var lasted = Stream.iterate(0, at -> at + 1)
                .limit(steps.size() - 1L)
                .flatMap(at -> lasted(steps.get(at), steps.get(at + 1)).stream())
                .collect(Collectors.joining(" · "));
        return Optional.ofNullable(began.get(steps.getFirst().index()))
                .map(start -> t.get("minutes.began", t.time(start)) + " " + lasted)
                .orElse(lasted)
                .strip();
    }

    private Optional<String> lasted(AgendaStep step, AgendaStep next) {
        var from = began.get(step.index());
        var to = began.get(next.index());
        if (from == null || to == null) return Optional.empty();
        var lasted = Duration.between(from, to);
        return Optional.of(t.get(
                        "minutes.lasted", t.get("workshop.step." + step.kind()), Math.round(lasted.toSeconds() / 60.0)))
                .filter(told -> lasted.toSeconds() >= 30 && lasted.compareTo(LONGEST) < 0);
    }
}
