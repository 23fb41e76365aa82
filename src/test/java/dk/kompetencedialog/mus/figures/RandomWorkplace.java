package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.mus.ReportedNeed;
import dk.kompetencedialog.plan.ActivityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A workplace of a few units and staff groups, and what its people reported. */
record RandomWorkplace(List<Reporter> reporters, Outline outline) {
    private static final int PLACES_MAX = 6;

    static RandomWorkplace of(Random dice) {
        var units = ids(dice, 1 + dice.nextInt(5));
        var above = new HashMap<UUID, UUID>();
        for (int at = 1; at < units.size(); at++)
            if (dice.nextInt(3) > 0) above.put(units.get(at), units.get(dice.nextInt(at)));
        var groups = ids(dice, dice.nextInt(4));
        var outline = new Outline(Map.copyOf(above), units, groups, dice.nextInt(3));
        return new RandomWorkplace(reporters(dice, outline, units, groups), outline);
    }

    /** One of up to four units side by side under one, with few people each, all of whom have much the same needs. */
    static RandomWorkplace ofFew(Random dice) {
        var units = ids(dice, 2 + dice.nextInt(4));
        var above = new HashMap<UUID, UUID>();
        units.stream().skip(1).forEach(unit -> above.put(unit, units.getFirst()));
        var outline = new Outline(above, units, List.of(), 0);
        var wishes = new Wishes(dice, 0);
        var reporters = new ArrayList<Reporter>();
        for (int place = 1; place < units.size(); place++) {
            int people = 2 + dice.nextInt(9);
            for (int at = 0; at < people; at++)
                reporters.add(new Reporter(units.get(place), null, wishes.needs(place)));
        }
        return new RandomWorkplace(List.copyOf(reporters), outline);
    }

    private static List<Reporter> reporters(Random dice, Outline outline, List<UUID> units, List<UUID> groups) {
        var wishes = new Wishes(dice, outline.focusAreas());
        var reporters = new ArrayList<Reporter>();
        int places = 1 + dice.nextInt(PLACES_MAX);
        for (int place = 0; place < places; place++) {
            var unit = any(dice, units);
            var group = any(dice, groups);
            int people = 1 + dice.nextInt(dice.nextBoolean() ? 6 : 30);
            for (int at = 0; at < people; at++) reporters.add(new Reporter(unit, group, wishes.needs(place)));
        }
        return List.copyOf(reporters);
    }

    private static @Nullable UUID any(Random dice, List<UUID> of) {
        return of.isEmpty() || dice.nextInt(8) == 0 ? null : of.get(dice.nextInt(of.size()));
    }

    private static List<UUID> ids(Random dice, int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> new UUID(dice.nextLong(), dice.nextLong()))
                .toList();
    }

    /** How likely people at each place are to have each need; often all or none. */
    private static final class Wishes {
        private final Random dice;
        private final int focusAreas;
        private final Map<String, Double> likely = new HashMap<>();

        Wishes(Random dice, int focusAreas) {
            this.dice = dice;
            this.focusAreas = focusAreas;
        }

        Set<ReportedNeed> needs(int place) {
            var needs = new HashSet<ReportedNeed>();
            for (var kind : List.of(CompetenceKind.PROFESSIONAL, CompetenceKind.RELATIONAL))
                for (int focus = 0; focus <= focusAreas; focus++)
                    for (var where : List.of(ActivityKind.Family.COURSES, ActivityKind.Family.IN_THE_JOB))
                        if (dice.nextDouble() < likely(place + ":" + kind + focus + where))
                            needs.add(new ReportedNeed(kind, focus, where));
            return needs;
        }

        private double likely(String what) {
            return likely.computeIfAbsent(what, any -> switch (dice.nextInt(6)) {
                case 0 -> 0.0;
                case 1 -> 1.0;
                case 2 -> 0.05;
                default -> dice.nextDouble() * 0.6;
            });
        }
    }
}
