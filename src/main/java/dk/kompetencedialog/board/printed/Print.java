package dk.kompetencedialog.board.printed;

import dk.kompetencedialog.guide.ConclusionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that can be printed on a board.
 *
 * @param kind what it would be as a conclusion
 * @param heading maybe empty
 * @param whom names of the staff groups it is for; none = everyone
 */
public record Print(ConclusionKind kind, String heading, String text, List<String> whom, Source source) {
    public Print {
        whom = List.copyOf(whom);
    }

    /**
     * Where it stands.
     *
     * @param id what it is, the same from revision to revision, and in a text that grew from it
     * @param from the first day on which it holds
     * @param until the last
     */
    public record Source(UUID id, String title, int revision, LocalDate from, LocalDate until) {}
}
