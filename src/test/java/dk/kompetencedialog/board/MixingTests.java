package dk.kompetencedialog.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where newcomers come to stand tells nothing of the order in which they were written. */
class MixingTests {
    private static final List<String> STANDING = List.of("a", "b");
    private static final List<String> NEWCOMERS = List.of("x", "y", "z");
    private static final int DRAWS = 12_000;
    /** Five in a row of which two keep their order among themselves. */
    private static final int ORDERS = 60;

    @Test
    void everyOrderIsAsLikely() {
        var seed = System.nanoTime();
        var mixing = new Mixing(new Random(seed));
        var drawn = Stream.generate(() -> String.join("", mixing.of(STANDING, NEWCOMERS)))
                .limit(DRAWS)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(drawn).describedAs("seed %d", seed).hasSize(ORDERS);
        var expected = DRAWS / ORDERS;
        assertThat(drawn.values())
                .describedAs("seed %d", seed)
                .allSatisfy(times -> assertThat(times).isBetween(expected / 2L, expected * 2L));
    }

    @Test
    void whatStoodKeepsItsOrder() {
        var mixed = new Mixing(new Random(1)).of(STANDING, NEWCOMERS);
        assertThat(mixed).hasSize(5).containsSubsequence(STANDING).containsAll(NEWCOMERS);
    }
}
