package dk.kompetencedialog.keeping;

import java.util.List;

/**
 * A workplace's rule in words.
 *
 * @param times a row for each kind: what it is called, what it is, how long it stays and since when
 * @param said how it stands with the rule, in a sentence
 */
public record Plan(List<List<String>> times, String said) {
    public Plan {
        times = List.copyOf(times);
    }
}
