package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;

/** The staff groups for which no activity is written: a council discusses the need of every one of them. */
public record UncoveredPiece(List<String> groups, long number) implements Fragment {
    public UncoveredPiece {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "strategy/writing/uncovered";
    }
}
