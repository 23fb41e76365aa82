package dk.kompetencedialog.board;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Newcomers among what stands already: every order is as likely as any other, so that it tells nothing of when or by whom. */
final class Mixing {
    private final RandomGenerator random;

    Mixing(RandomGenerator random) {
        this.random = random;
    }

    /** What stood keeps its order. */
    <T> List<T> of(List<T> standing, List<T> newcomers) {
        var mixed = new ArrayList<>(standing);
        newcomers.forEach(newcomer -> mixed.add(random.nextInt(mixed.size() + 1), newcomer));
        return mixed;
    }
}
