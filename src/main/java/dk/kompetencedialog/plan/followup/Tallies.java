package dk.kompetencedialog.plan.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Activities counted group by group. What two groups do together is counted with each of them, and once among all.
 *
 * @param groups those with most activities first
 * @param rest the groups there was no room for, taken together
 * @param left how many those are
 */
public record Tallies(List<Tally> groups, Tally rest, int left, Tally all) {
    /** How many are drawn at most; a spreadsheet has all. */
    static final int DRAWN = 12;

    static Tallies of(List<Tracked> activities, Sieve sieve, int most, LocalDate today) {
        var all = sieve.ofGroup(activities).toList();
        var groups = byGroup(all, sieve);
        int room = groups.size() <= most ? groups.size() : most - 1;
        return new Tallies(
                groups.stream()
                        .limit(room)
                        .map(group -> Tally.of(group.getKey(), group.getValue(), today))
                        .toList(),
                Tally.of(
                        "",
                        groups.stream()
                                .skip(room)
                                .flatMap(group -> group.getValue().stream())
                                .distinct()
                                .toList(),
                        today),
                groups.size() - room,
                Tally.of("", all, today));
    }

    private static List<Map.Entry<String, List<Tracked>>> byGroup(List<Tracked> all, Sieve sieve) {
        var groups = new HashMap<String, List<Tracked>>();
        for (var one : all)
            for (var group : new LinkedHashSet<>(one.whom()))
                if (sieve.takes(group))
                    groups.computeIfAbsent(group, none -> new ArrayList<>()).add(one);
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Tracked>> group) ->
                                -group.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** Whether some are of more than one group, so that the groups' come to more than all. */
    public boolean isShared() {
        return groups.stream().mapToInt(Tally::all).sum() + rest.all() > all.all();
    }
}
