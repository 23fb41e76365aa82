package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.mus.ReportedNeed;
import dk.kompetencedialog.plan.ActivityKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody's needs may be of: they are of it when one of them is. */
public sealed interface Category {
    /** Whether a need is of it. */
    boolean has(ReportedNeed need);

    /** How it is kept. */
    String key();

    /** A kind of competence. */
    record OfCompetence(CompetenceKind kind) implements Category {
        @Override
        public boolean has(ReportedNeed need) {
            return need.competence() == kind;
        }

        @Override
        public String key() {
            return "competence:" + kind;
        }
    }

    /** A focus area, by its number; 0 for none of them. */
    record OfFocus(int number) implements Category {
        @Override
        public boolean has(ReportedNeed need) {
            return need.focus() == number;
        }

        @Override
        public String key() {
            return "focus:" + number;
        }
    }

    /** Where one learns it. */
    record OfLearning(ActivityKind.Family where) implements Category {
        @Override
        public boolean has(ReportedNeed need) {
            return need.learning() == where;
        }

        @Override
        public String key() {
            return "learning:" + where;
        }
    }

    /** A kind of competence that serves a focus area, in one need. */
    record OfBoth(OfCompetence competence, OfFocus focus) implements Category {
        /** Whether all that is of it is of the other. */
        boolean isWithin(Category wider) {
            return wider.equals(competence) || wider.equals(focus);
        }

        @Override
        public boolean has(ReportedNeed need) {
            return competence.has(need) && focus.has(need);
        }

        @Override
        public String key() {
            return competence.key() + "|" + focus.key();
        }
    }

    /** Whether any of somebody's needs is of it. */
    default boolean hasAny(Collection<ReportedNeed> needs) {
        return needs.stream().anyMatch(this::has);
    }

    /** Those that units are told. */
    static List<Category> ofUnits() {
        return Stream.concat(
                        competences().map(Category.class::cast),
                        Stream.of(ActivityKind.Family.values()).<Category>map(OfLearning::new))
                .toList();
    }

    /** Those that are told of everyone alone, where there are so many focus areas. */
    static List<Category> ofEveryone(int focusAreas) {
        return focusAreas == 0
                ? List.of()
                : focus(focusAreas).map(Category.class::cast).toList();
    }

    /** Those that staff groups are told; none where there is no focus area to tell apart. */
    static List<OfBoth> both(int focusAreas) {
        if (focusAreas == 0) return List.of();
        return competences()
                .flatMap(competence -> focus(focusAreas).map(focus -> new OfBoth(competence, focus)))
                .toList();
    }

    private static Stream<OfCompetence> competences() {
        return Stream.of(CompetenceKind.values()).map(OfCompetence::new);
    }

    /** With none of them as the last. */
    private static Stream<OfFocus> focus(int areas) {
        return IntStream.rangeClosed(1, areas + 1).mapToObj(at -> new OfFocus(at % (areas + 1)));
    }
}
