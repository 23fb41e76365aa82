package dk.kompetencedialog.mus.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.mus.ReportedNeed;
import dk.kompetencedialog.plan.ActivityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No figures, taken together in whatever way, say anything of fewer than five, nor of all but fewer than five. */
class GuaranteeTests {
    private static final int RUNS = 3000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random dice = new Random(seed);

    @Test
    void whoHoldsAllFiguresFindsNothing() {
        int told = 0;
        for (int run = 0; run < RUNS; run++) {
            var workplace = RandomWorkplace.of(dice);
            var figures = Disclosure.of(workplace.reporters(), workplace.outline());
            told += figures.size();
            assertThat(new Attacker(workplace.reporters(), workplace.outline(), figures).findings())
                    .as("seed %s, run %s", seed, run)
                    .isEmpty();
        }
        System.out.println("guarantee: seed " + seed + ", " + RUNS + " workplaces, " + told + " figures");
        assertThat(told).as("figures told").isGreaterThan(RUNS);
    }

    /** The attacker is no straw man: where each figure is only looked at for itself, they find much. */
    @Test
    void whoTellsWhatIsEnoughForItselfTellsTooMuch() {
        int found = 0;
        for (int run = 0; run < RUNS; run++) {
            var workplace = RandomWorkplace.of(dice);
            if (!new Attacker(workplace.reporters(), workplace.outline(), careless(workplace))
                    .findings()
                    .isEmpty()) found++;
        }
        assertThat(found).as("seed %s", seed).isGreaterThan(RUNS / 10);
    }

    private static List<Figure> careless(RandomWorkplace workplace) {
        var outline = workplace.outline();
        var figures = new ArrayList<Figure>();
        Category.ofUnits().forEach(each -> figures.addAll(careless(workplace, each, outline.units(any -> 0))));
        Category.ofEveryone(outline.focusAreas())
                .forEach(each -> figures.addAll(careless(workplace, each, List.of(new Population.Everyone()))));
        Category.both(outline.focusAreas())
                .forEach(each -> figures.addAll(careless(workplace, each, outline.staffGroups())));
        return figures;
    }

    private static List<Figure> careless(RandomWorkplace workplace, Category category, List<Population> populations) {
        var figures = new ArrayList<Figure>();
        for (var who : populations) {
            var of = workplace.reporters().stream()
                    .filter(each -> workplace.outline().holds(who, each))
                    .toList();
            int count = (int)
                    of.stream().filter(each -> category.hasAny(each.needs())).count();
            if (count >= Nest.LEAST && of.size() - count >= Nest.LEAST) figures.add(new Figure(who, category, count));
        }
        return figures;
    }

    /** Words narrow down what numbers leave open: no count may come out of it. */
    @Test
    void wordsBesideNumbersGiveNoCountAway() {
        int worlds = 0;
        for (int run = 0; run < RUNS; run++) {
            var workplace = RandomWorkplace.ofFew(dice);
            var figures = Disclosure.of(workplace.reporters(), workplace.outline());
            if (figures.stream().noneMatch(each -> each.count() == Figure.IN_WORDS)) continue;
            worlds++;
            assertThat(new Narrowing(workplace.reporters(), workplace.outline(), figures).findings())
                    .as("seed %s, run %s", seed, run)
                    .isEmpty();
        }
        assertThat(worlds).as("workplaces with words, seed %s", seed).isGreaterThan(RUNS / 20);
    }

    private static final UUID U = new UUID(0, 1);
    private static final UUID V = new UUID(0, 2);
    private static final UUID W = new UUID(0, 3);
    private static final UUID S = new UUID(1, 1);
    private static final UUID T = new UUID(1, 2);

    /** A staff group that reaches over two units: those outside one of them can be no more than they are. */
    @Test
    void aStaffGroupNearlyAllOfAUnitGivesNothingAwayOfIt() {
        var reporters = new ArrayList<Reporter>();
        add(reporters, 10, U, S, "A1");
        add(reporters, 9, U, S);
        add(reporters, 1, U, T);
        add(reporters, 1, V, S);
        add(reporters, 5, V, T, "A1");
        add(reporters, 5, V, T, "A0");
        add(reporters, 5, V, T, "B1");
        add(reporters, 4, V, T);
        var told = Disclosure.of(reporters, new Outline(Map.of(), List.of(U, V), List.of(S, T), 1));
        assertThat(told).noneMatch(each -> each.who().equals(new Population.OfStaffGroup(S)));
    }

    /** Words say that five at least are where they are: the others have so many fewer. */
    @Test
    void wordsAreReckonedWithWhereOneIsTakenFromTheOther() {
        var reporters = new ArrayList<Reporter>();
        add(reporters, 5, U, T, "A0");
        add(reporters, 1, U, T);
        add(reporters, 11, V, S, "A1");
        add(reporters, 4, V, S, "A0");
        add(reporters, 5, V, S, "B1");
        add(reporters, 20, V, S);
        add(reporters, 5, W, T, "A1");
        add(reporters, 10, W, T, "A0");
        add(reporters, 5, W, T, "B1");
        add(reporters, 10, W, T);
        var told = Disclosure.of(reporters, new Outline(Map.of(), List.of(U, V, W), List.of(S, T), 1));
        var words = told.stream().anyMatch(each -> each.count() == Figure.IN_WORDS);
        var crossed = told.stream().anyMatch(each -> each.who().equals(new Population.OfStaffGroup(S)));
        assertThat(words && crossed).isFalse();
    }

    /** Where of everyone nothing is told, for nearly all have it, nothing else may say so. */
    @Test
    void whatNearlyAllHaveIsToldInNoOtherWay() {
        var few = new ArrayList<Reporter>();
        add(few, 6, U, S, "A0");
        add(few, 6, V, S, "A0");
        assertThat(Disclosure.of(few, new Outline(Map.of(), List.of(U, V), List.of(S), 0)))
                .isEmpty();
        var many = new ArrayList<Reporter>();
        add(many, 50, U, S, "A1");
        add(many, 40, U, S, "A0");
        add(many, 10, U, S, "A0", "B1");
        assertThat(Disclosure.of(many, new Outline(Map.of(), List.of(U), List.of(S), 1)))
                .noneMatch(each -> each.category().key().contains("competence:PROFESSIONAL"));
    }

    /** Needs as A or B for the kind, and the number of the focus area; all learnt in one place. */
    private static void add(List<Reporter> to, int people, UUID unit, UUID group, String... needs) {
        var of = Stream.of(needs)
                .map(each -> new ReportedNeed(
                        each.startsWith("A") ? CompetenceKind.PROFESSIONAL : CompetenceKind.RELATIONAL,
                        each.charAt(1) - '0',
                        ActivityKind.Family.COURSES))
                .collect(Collectors.toSet());
        for (int at = 0; at < people; at++) to.add(new Reporter(unit, group, of));
    }
}
