package dk.kompetencedialog.plan.followup;

import static java.util.stream.Collectors.joining;

import dk.kompetencedialog.platform.text.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many activities stand how, and what those that are done gave.
 *
 * @param whose a group's name; empty where they are of more than one
 */
public record Tally(String whose, Map<Sieve.Standing, Integer> standings, Map<Gave, Integer> given) {
    /** How an activity stands in one way alone; that a deadline is past comes on top. */
    public static final List<Sieve.Standing> ONE_OF =
            List.of(Sieve.Standing.DONE, Sieve.Standing.ON_TRACK, Sieve.Standing.STUCK, Sieve.Standing.UNANSWERED);

    /** What an activity that is done gave. */
    public enum Gave {
        YES,
        PARTLY,
        NO,
        TOO_EARLY,
        /** Nobody said. */
        UNSAID;

        private static Gave of(Tracked done) {
            var helped = done.helped();
            return helped == null ? UNSAID : valueOf(helped.name());
        }
    }

    static Tally of(String whose, List<Tracked> activities, LocalDate today) {
        var standings = new EnumMap<Sieve.Standing, Integer>(Sieve.Standing.class);
        var given = new EnumMap<Gave, Integer>(Gave.class);
        for (var one : activities) {
            for (var each : Sieve.Standing.values()) if (each.holds(one, today)) standings.merge(each, 1, Integer::sum);
            if (one.isDone()) given.merge(Gave.of(one), 1, Integer::sum);
        }
        return new Tally(whose, standings, given);
    }

    public int of(Sieve.Standing standing) {
        return standings.getOrDefault(standing, 0);
    }

    public int of(Gave gave) {
        return given.getOrDefault(gave, 0);
    }

    public int all() {
        return of(Sieve.Standing.ALL);
    }

    public int done() {
        return of(Sieve.Standing.DONE);
    }

    public int overdue() {
        return of(Sieve.Standing.OVERDUE);
    }

    /** Each activity once, by how it stands. */
    public List<Integer> stood() {
        return ONE_OF.stream().map(this::of).toList();
    }

    /** Each that is done once, by what it gave. */
    public List<Integer> gave() {
        return Stream.of(Gave.values()).map(this::of).toList();
    }

    /** How they stand, for who does not see it. */
    public String standingInWords(Texts t) {
        return Stream.concat(ONE_OF.stream(), Stream.of(Sieve.Standing.OVERDUE))
                .filter(each -> of(each) > 0)
                .map(each -> t.get("plan.standing." + each) + ": " + of(each))
                .collect(joining(". "));
    }

    /** What they gave, for who does not see it. */
    public String givenInWords(Texts t) {
        return Stream.of(Gave.values())
                .filter(each -> of(each) > 0)
                .map(each -> t.get("plan.helped." + each) + ": " + of(each))
                .collect(joining(". "));
    }
}
