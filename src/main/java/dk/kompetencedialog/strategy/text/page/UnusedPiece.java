package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;

/** What was said at the workshop and lies behind no paragraph yet. */
public record UnusedPiece(List<Pile> piles) implements Fragment {
    public UnusedPiece {
        piles = List.copyOf(piles);
    }

    /**
     * Notes that lay together; {@code name} of their stack, empty for loose ones of a zone or a stack without a name.
     *
     * @param dots what the stack got; 0 for loose notes
     */
    public record Pile(String name, int dots, List<BehindPiece.Note> notes) {
        public Pile {
            notes = List.copyOf(notes);
        }
    }

    public int count() {
        return piles.stream().mapToInt(pile -> pile.notes().size()).sum();
    }

    @Override
    public String template() {
        return "strategy/writing/unused";
    }
}
