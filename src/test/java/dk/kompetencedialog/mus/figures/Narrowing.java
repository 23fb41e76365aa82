package dk.kompetencedialog.mus.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries every way that people of each unit may have reported, and keeps those that fit all that is told; what is the same in all of them is known. */
final class Narrowing {
    private static final int LEAST = 5;

    private final List<Reporter> reporters;
    private final Outline outline;
    private final Map<Category, List<Figure>> figures;
    private final List<UUID> units;
    private final int[] sizes;

    Narrowing(List<Reporter> reporters, Outline outline, List<Figure> figures) {
        this.reporters = reporters;
        this.outline = outline;
        this.figures = figures.stream().collect(Collectors.groupingBy(Figure::category));
        this.units = List.copyOf(reporters.stream().map(Reporter::unit).collect(Collectors.toCollection(TreeSet::new)));
        this.sizes = units.stream()
                .mapToInt(unit -> (int) reporters.stream()
                        .filter(each -> unit.equals(each.unit()))
                        .count())
                .toArray();
    }

    /** What is known of some units exactly, and is too few or all but too few. */
    List<String> findings() {
        var found = new ArrayList<String>();
        figures.forEach((category, told) -> found.addAll(known(category, told)));
        return found;
    }

    private List<String> known(Category category, List<Figure> told) {
        var range = new Range(1 << units.size());
        fill(new int[units.size()], 0, told, range);
        return IntStream.range(1, 1 << units.size())
                .filter(mask -> range.least[mask] == range.most[mask]
                        && (range.least[mask] < LEAST || sum(sizes, mask) - range.least[mask] < LEAST))
                .mapToObj(mask ->
                        category.key() + " of " + mask + " of " + List.of(units.size()) + ": " + range.least[mask])
                .toList();
    }

    private void fill(int[] with, int at, List<Figure> told, Range range) {
        if (at == with.length) {
            if (told.stream().allMatch(each -> fits(each, with))) range.take(with);
            return;
        }
        for (with[at] = 0; with[at] <= sizes[at]; with[at]++) fill(with, at + 1, told, range);
        with[at] = 0;
    }

    private boolean fits(Figure figure, int[] with) {
        int count = IntStream.range(0, with.length)
                .filter(at -> outline.holds(figure.who(), new Reporter(units.get(at), null, Set.of())))
                .map(at -> with[at])
                .sum();
        return figure.count() == Figure.IN_WORDS ? count >= LEAST : count == figure.count();
    }

    private static int sum(int[] of, int mask) {
        return IntStream.range(0, of.length)
                .filter(at -> (mask & 1 << at) != 0)
                .map(at -> of[at])
                .sum();
    }

    /** The least and the most that some units may have together. */
    private static final class Range {
        private final int[] least;
        private final int[] most;

        Range(int masks) {
            least = new int[masks];
            most = new int[masks];
            Arrays.fill(least, Integer.MAX_VALUE);
            Arrays.fill(most, -1);
        }

        void take(int[] with) {
            for (int mask = 1; mask < least.length; mask++) {
                int count = sum(with, mask);
                least[mask] = Math.min(least[mask], count);
                most[mask] = Math.max(most[mask], count);
            }
        }
    }
}
