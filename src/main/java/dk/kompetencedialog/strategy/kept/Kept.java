package dk.kompetencedialog.strategy.kept;

import dk.kompetencedialog.workshop.discussion.Answers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lies beside a strategy's text.
 *
 * @param discussed what was said of each staff group, and last of departments and teams
 * @param participants how many took part in its workshop
 * @param frozen whether it is as it was when a revision was made; else as it is now
 */
public record Kept(List<Answers> discussed, int participants, boolean frozen) {
    public Kept {
        discussed = List.copyOf(discussed);
    }

    /** Whether the same has been said of the same groups. A group of which nothing is said is no difference. */
    public boolean saysAs(Kept other) {
        return given().equals(other.given());
    }

    private Set<Answers> given() {
        return discussed.stream().filter(Answers::isGiven).collect(Collectors.toSet());
    }
}
