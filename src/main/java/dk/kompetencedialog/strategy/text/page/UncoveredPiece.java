package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;

/**
 * The staff groups for which no activity is written: a council discusses the need of every one of them.
 *
 * @param groups those of whom nothing is said
 * @param declined those that were found to need none now
 */
public record UncoveredPiece(List<String> groups, List<Declined> declined, long number) implements Fragment {
    public UncoveredPiece {
        groups = List.copyOf(groups);
        declined = List.copyOf(declined);
    }

    /** A group, and why. */
    public record Declined(String group, String reason) {}

    @Override
    public String template() {
        return "strategy/writing/uncovered";
    }
}
