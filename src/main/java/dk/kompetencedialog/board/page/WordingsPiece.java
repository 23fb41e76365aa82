package dk.kompetencedialog.board.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;

/** How an own note was worded before, the newest first: for its writer alone. */
public record WordingsPiece(List<String> texts) implements Fragment {
    @Override
    public String template() {
        return "board/wordings";
    }
}
