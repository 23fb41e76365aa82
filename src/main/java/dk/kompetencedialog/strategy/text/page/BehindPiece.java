package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;

/** The notes behind a paragraph, in the boards' order. */
public record BehindPiece(List<Note> notes) implements Fragment {
    public BehindPiece {
        notes = List.copyOf(notes);
    }

    /** A note; {@code css} the class of its colour. */
    public record Note(String text, String css) {}

    public static BehindPiece of(List<Behind> behind) {
        return new BehindPiece(
                behind.stream().map(note -> new Note(note.text(), note.css())).toList());
    }

    @Override
    public String template() {
        return "strategy/writing/behind";
    }
}
