package dk.kompetencedialog.strategy.text;

import java.util.List;
import java.util.UUID;

/** A paragraph and what it is linked to, for a statement that links several. */
record Pair(UUID one, UUID other) {
    /** Wants the parameters {@code workplace}, {@code ones} and {@code others}. */
    static final String ROWS = "select :workplace, l.one, l.other from unnest(:ones, :others) as l (one, other)";

    static UUID[] ones(List<Pair> pairs) {
        return pairs.stream().map(Pair::one).toArray(UUID[]::new);
    }

    static UUID[] others(List<Pair> pairs) {
        return pairs.stream().map(Pair::other).toArray(UUID[]::new);
    }
}
