package dk.kompetencedialog.mus.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be told of what these reported, so that nothing can be worked out of fewer than five, nor of all but fewer than five:
 * docs/adr/0021-talks-preparation-and-figures.md.
 */
final class Disclosure {
    private final List<Reporter> reporters;
    private final Outline outline;
    private final Map<Category, Nest> nests = new LinkedHashMap<>();
    private final List<Figure> told = new ArrayList<>();

    private Disclosure(List<Reporter> reporters, Outline outline) {
        this.reporters = reporters;
        this.outline = outline;
    }

    /** All of it: what units are told first, then what staff groups are. */
    static List<Figure> of(List<Reporter> reporters, Outline outline) {
        var disclosure = new Disclosure(reporters, outline);
        var units = outline.units(who -> disclosure.people(who).cardinality());
        Category.ofUnits().forEach(category -> disclosure.tell(category, units));
        Category.ofEveryone(outline.focusAreas())
                .forEach(category -> disclosure.tell(category, List.of(new Population.Everyone())));
        Category.both(outline.focusAreas()).forEach(disclosure::tell);
        return disclosure.told;
    }

    private void tell(Category category, List<Population> populations) {
        var nest = nest(category);
        for (var who : populations) {
            var people = people(who);
            nest.tell(people).ifPresent(telling -> keep(new Population.Of(who, people), category, nest, telling));
        }
    }

    /** One by one, and no further than those whom it leaves of the wider categories stay enough. */
    private void tell(Category.OfBoth category) {
        if (!isToldOfEveryone(category.competence()) || !isToldOfEveryone(category.focus())) return;
        var nest = nest(category);
        for (var who : outline.staffGroups()) {
            var people = people(who);
            var before = nest.copy();
            var telling = nest.tell(people).filter(each -> each == Telling.NUMBER);
            if (telling.isPresent() && leavesEnough(category))
                keep(new Population.Of(who, people), category, nest, telling.get());
            else nest.become(before);
        }
    }

    /** Of everyone a number is told first of all, or never. */
    private boolean isToldOfEveryone(Category category) {
        return told.stream()
                .anyMatch(each -> each.category().equals(category)
                        && each.who().kind() == Population.Kind.EVERYONE
                        && each.count() != Figure.IN_WORDS);
    }

    private boolean leavesEnough(Category.OfBoth told) {
        return Stream.of(told.competence(), told.focus())
                .allMatch(wider -> new Leftover(
                                Objects.requireNonNull(nests.get(wider)),
                                nests.entrySet().stream()
                                        .filter(each ->
                                                each.getKey() instanceof Category.OfBoth both && both.isWithin(wider))
                                        .map(Map.Entry::getValue)
                                        .toList(),
                                atoms())
                        .isEnough());
    }

    /** The people of each staff group that may be told something, and all others. */
    private List<BitSet> atoms() {
        var atoms = new ArrayList<BitSet>();
        var others = who(each -> true);
        for (var group : outline.staffGroups().stream().skip(1).toList()) {
            atoms.add(people(group));
            others.andNot(people(group));
        }
        atoms.add(others);
        return atoms;
    }

    private Nest nest(Category category) {
        return nests.computeIfAbsent(
                category, one -> new Nest(who(each -> one.hasAny(each.needs())), reporters.size()));
    }

    private void keep(Population.Of of, Category category, Nest nest, Telling telling) {
        int count = telling == Telling.WORDS
                ? Figure.IN_WORDS
                : Nest.both(of.people(), nest.having()).cardinality();
        told.add(new Figure(of.population(), category, count));
    }

    private BitSet people(Population population) {
        return who(each -> outline.holds(population, each));
    }

    private BitSet who(Predicate<Reporter> are) {
        var who = new BitSet(reporters.size());
        IntStream.range(0, reporters.size())
                .filter(at -> are.test(reporters.get(at)))
                .forEach(who::set);
        return who;
    }
}
