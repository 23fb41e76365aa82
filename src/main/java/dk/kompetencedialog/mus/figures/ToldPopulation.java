package dk.kompetencedialog.mus.figures;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of whom figures are told, and which.
 *
 * @param unit the unit it is; null for others, and for one that is no more
 * @param reporters how many reported; null where they were fewer than ten
 * @param counts by the category's key; {@link Figure#IN_WORDS} for five at least. What is not told is not there
 * @param clearing by whose leave the works council reads it; null before it was given
 */
public record ToldPopulation(
        UUID id,
        Population.Kind kind,
        @Nullable UUID unit,
        String name,
        @Nullable Integer reporters,
        Map<String, Integer> counts,
        @Nullable Clearing clearing) {
    /** What the group says beside its figures; may be empty. */
    public record Clearing(String note) {}

    /** How many have a need of it; null where that is not told, {@link Figure#IN_WORDS} for five at least. */
    public @Nullable Integer count(Category category) {
        return counts.get(category.key());
    }

    /** The same, with these. */
    ToldPopulation with(Map<String, Integer> told) {
        return new ToldPopulation(id, kind, unit, name, reporters, told, clearing);
    }
}
