package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.board.conclusion.Concluded.Behind;
import dk.kompetencedialog.platform.web.Fragment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The notes behind a paragraph, in the boards' order.
 *
 * @param erased how many lay behind it that have been deleted
 * @param erasedOn when; null where all are there
 */
public record BehindPiece(
        List<Note> notes, long erased, @Nullable LocalDate erasedOn) implements Fragment {
    public BehindPiece {
        notes = List.copyOf(notes);
    }

    /** A note; {@code css} the class of its colour. */
    public record Note(String text, String css) {}

    public static BehindPiece of(List<Behind> behind) {
        var legible = behind.stream().filter(Behind::isLegible);
        var days =
                behind.stream().map(Behind::erasedOn).filter(Objects::nonNull).toList();
        return new BehindPiece(
                legible.map(note -> new Note(note.text(), note.css())).toList(),
                days.size(),
                days.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    @Override
    public String template() {
        return "strategy/writing/behind";
    }
}
