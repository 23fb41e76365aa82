package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.board.page.ConclusionPiece;
import java.util.List;

/** What the boards before the one in hand ended in, and at the end of the day all of them, in their order; only those that ended in something. */
public record EarlierPiece(List<OfBoard> boards) {

    /** A board's number from 1, its title, and its conclusions in the order they were written. */
    public record OfBoard(int position, String title, List<ConclusionPiece> conclusions) {
        /** Whether it is of another kind than the one before it. */
        public boolean opens(ConclusionPiece conclusion) {
            var before = conclusions.indexOf(conclusion) - 1;
            return before < 0 || conclusions.get(before).kind() != conclusion.kind();
        }
    }

    public boolean isEmpty() {
        return boards.isEmpty();
    }
}
