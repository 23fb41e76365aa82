package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.guide.CompetenceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who holds all figures there are, knows who reported and where each belongs, and works out what they can. Knows nothing of how the
 * figures were chosen.
 */
final class Attacker {
    private static final int LEAST = 5;

    private final List<Reporter> reporters;
    private final Outline outline;
    private final Map<Category, List<Figure>> figures;
    private final List<String> atoms;
    private final int[] sizes;

    Attacker(List<Reporter> reporters, Outline outline, List<Figure> figures) {
        this.reporters = reporters;
        this.outline = outline;
        this.figures = figures.stream()
                .filter(each -> each.count() != Figure.IN_WORDS)
                .collect(Collectors.groupingBy(Figure::category));
        this.atoms = List.copyOf(reporters.stream().map(Attacker::atom).collect(Collectors.toCollection(TreeSet::new)));
        this.sizes = atoms.stream()
                .mapToInt(atom -> (int) reporters.stream()
                        .filter(each -> atom(each).equals(atom))
                        .count())
                .toArray();
    }

    /** What they find out that nobody should, in words; empty where they find nothing. */
    List<String> findings() {
        var found = new ArrayList<String>();
        figures.keySet().forEach(category -> found.addAll(alone(category)));
        for (var kind : CompetenceKind.values()) {
            var wider = new Category.OfCompetence(kind);
            found.addAll(taken(
                    wider,
                    focus().map(each -> (Category) new Category.OfBoth(wider, each))
                            .toList()));
        }
        focus().forEach(focus -> found.addAll(taken(
                focus,
                List.of(CompetenceKind.values()).stream()
                        .map(kind -> (Category) new Category.OfBoth(new Category.OfCompetence(kind), focus))
                        .toList())));
        return found;
    }

    private Stream<Category.OfFocus> focus() {
        return IntStream.rangeClosed(0, outline.focusAreas()).mapToObj(Category.OfFocus::new);
    }

    private List<String> alone(Category category) {
        var solved = solved(category);
        return IntStream.range(1, solved.length)
                .filter(mask -> solved[mask] >= 0 && isTooFew(solved[mask], size(mask)))
                .mapToObj(mask -> category.key() + " of " + names(mask) + ": " + solved[mask])
                .toList();
    }

    /** Takes from the wider category, of each atom, one of the narrower ones or none. */
    private List<String> taken(Category wider, List<Category> narrower) {
        var of = solved(wider);
        var told =
                narrower.stream().filter(figures::containsKey).map(this::solved).toList();
        var most = new int[of.length];
        Arrays.fill(most, 1, most.length, -1);
        for (int mask = 1; mask < most.length; mask++)
            for (int part = mask; part > 0; part = (part - 1) & mask)
                for (var each : told)
                    if (each[part] >= 0 && most[mask ^ part] >= 0)
                        most[mask] = Math.max(most[mask], most[mask ^ part] + each[part]);
        var found = new ArrayList<String>();
        for (int mask = 1; mask < of.length; mask++)
            for (int part = mask; of[mask] >= 0 && part > 0; part = (part - 1) & mask)
                if (most[part] >= 0 && of[mask] - most[part] < LEAST)
                    found.add(wider.key() + " of " + names(mask) + " without others of " + names(part) + ": "
                            + (of[mask] - most[part]));
        return found;
    }

    private static boolean isTooFew(int count, int of) {
        return count < LEAST || of - count < LEAST;
    }

    /** By the atoms that are taken together, how many of them have it; less than nought where that cannot be worked out. */
    private int[] solved(Category category) {
        var rows = new ArrayList<double[]>();
        for (var figure : figures.getOrDefault(category, List.of())) rows.add(row(figure));
        eliminate(rows);
        return IntStream.range(0, 1 << atoms.size())
                .map(mask -> mask == 0 ? 0 : solved(mask, rows))
                .toArray();
    }

    private double[] row(Figure figure) {
        var row = new double[atoms.size() + 1];
        for (int at = 0; at < atoms.size(); at++) {
            var name = atoms.get(at);
            row[at] = reporters.stream().anyMatch(each -> atom(each).equals(name) && outline.holds(figure.who(), each))
                    ? 1
                    : 0;
        }
        row[atoms.size()] = figure.count();
        return row;
    }

    private void eliminate(List<double[]> rows) {
        int done = 0;
        for (int column = 0; column < atoms.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < 1e-9) pivot++;
            if (pivot == rows.size()) continue;
            Collections.swap(rows, done, pivot);
            var by = rows.get(done);
            double first = by[column];
            for (int at = 0; at < by.length; at++) by[at] /= first;
            for (var row : rows) if (row != by) take(row, by, row[column]);
            done++;
        }
        while (rows.size() > done) rows.removeLast();
    }

    private static void take(double[] row, double[] by, double times) {
        for (int at = 0; at < row.length; at++) row[at] -= times * by[at];
    }

    private int solved(int mask, List<double[]> rows) {
        var wanted = new double[atoms.size() + 1];
        for (int at = 0; at < atoms.size(); at++) wanted[at] = (mask >> at) & 1;
        for (var row : rows) {
            int lead = 0;
            while (Math.abs(row[lead]) < 1e-9) lead++;
            take(wanted, row, wanted[lead]);
        }
        for (int at = 0; at < atoms.size(); at++) if (Math.abs(wanted[at]) > 1e-6) return -1;
        return (int) Math.round(-wanted[atoms.size()]);
    }

    private int size(int mask) {
        return IntStream.range(0, sizes.length)
                .filter(at -> (mask & 1 << at) != 0)
                .map(at -> sizes[at])
                .sum();
    }

    private String names(int mask) {
        return IntStream.range(0, sizes.length)
                .filter(at -> (mask & 1 << at) != 0)
                .mapToObj(at -> atoms.get(at) + "×" + sizes[at])
                .toList()
                .toString();
    }

    private static String atom(Reporter reporter) {
        return String.valueOf(reporter.unit()).substring(0, 4) + "/"
                + String.valueOf(reporter.staffGroup()).substring(0, 4);
    }
}
