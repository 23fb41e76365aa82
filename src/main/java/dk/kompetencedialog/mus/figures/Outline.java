package dk.kompetencedialog.mus.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a workplace is put together.
 *
 * @param above what each unit lies under; one that lies under none is not in it
 * @param allUnits all units
 * @param allStaffGroups all staff groups
 * @param focusAreas how many there are to choose from
 */
record Outline(Map<UUID, UUID> above, Collection<UUID> allUnits, Collection<UUID> allStaffGroups, int focusAreas) {
    private static final int STAFF_GROUPS_MAX = 12;

    /** Everyone; and then the units, the groups before what they lie under and the small ones first: where not all can be told, they are. */
    List<Population> units(ToIntFunction<Population> size) {
        var groups = allUnits.stream()
                .sorted()
                .map(Population.OfUnit::new)
                .sorted(Comparator.comparingInt((Population.OfUnit unit) -> -depth(unit.id()))
                        .thenComparingInt(size));
        return Stream.<Population>concat(Stream.of(new Population.Everyone()), groups)
                .toList();
    }

    /** Everyone, and each staff group; no more of these than can be looked through. */
    List<Population> staffGroups() {
        return Stream.concat(
                        Stream.of(new Population.Everyone()),
                        allStaffGroups.stream()
                                .sorted()
                                .limit(STAFF_GROUPS_MAX)
                                .<Population>map(Population.OfStaffGroup::new))
                .toList();
    }

    /** Whether somebody is of it. */
    boolean holds(Population population, Reporter reporter) {
        return switch (population) {
            case Population.Everyone all -> true;
            case Population.OfUnit(var id) -> isWithin(reporter.unit(), id);
            case Population.OfStaffGroup(var id) -> id.equals(reporter.staffGroup());
        };
    }

    private boolean isWithin(@Nullable UUID unit, UUID top) {
        for (var at = unit; at != null; at = above.get(at)) if (at.equals(top)) return true;
        return false;
    }

    private int depth(UUID unit) {
        int depth = 0;
        for (var at = above.get(unit); at != null; at = above.get(at)) depth++;
        return depth;
    }
}
