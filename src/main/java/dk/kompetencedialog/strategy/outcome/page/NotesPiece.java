package dk.kompetencedialog.strategy.outcome.page;

import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.strategy.outcome.OutcomeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that was said at the workshop: what lies behind no paragraph yet, pile by pile, and then what does.
 *
 * @param erasedOn when all of it was deleted; null while it is there
 */
public record NotesPiece(
        List<Pile> unused, List<Used> used, @Nullable LocalDate erasedOn) implements Fragment {
    public NotesPiece {
        unused = List.copyOf(unused);
        used = List.copyOf(used);
    }

    /**
     * Notes that lay together.
     *
     * @param name of their stack, empty for loose ones of a zone or a stack without a name
     * @param dots what the stack got; 0 for loose notes
     */
    public record Pile(String name, int dots, List<Note> notes) {
        public Pile {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A note behind no paragraph.
     *
     * @param css the class of its colour
     * @param conclusions those it lies behind, which stand in no paragraph
     * @param kind what is said of it; null = nothing yet
     * @param reason why; may be empty
     */
    public record Note(
            UUID id,
            String text,
            String css,
            List<String> conclusions,
            @Nullable OutcomeKind kind,
            String reason) {
        public Note {
            conclusions = List.copyOf(conclusions);
        }
    }

    /** A note with the conclusions it lies behind and the paragraphs that were made of them. */
    public record Used(String text, String css, List<String> conclusions, List<Link> paragraphs) {
        public Used {
            conclusions = List.copyOf(conclusions);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A paragraph by what it is called. */
    public record Link(UUID paragraph, String name) {}

    /** How many of those behind no paragraph nobody has said anything of. */
    public long open() {
        return notes().filter(note -> note.kind() == null).count();
    }

    /** How many lie behind no paragraph. */
    public long left() {
        return notes().count();
    }

    private java.util.stream.Stream<Note> notes() {
        return unused.stream().flatMap(pile -> pile.notes().stream());
    }

    @Override
    public String template() {
        return "strategy/outcome/notes";
    }
}
