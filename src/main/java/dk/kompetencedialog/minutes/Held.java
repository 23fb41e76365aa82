package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.workshop.Run;
import dk.kompetencedialog.workshop.agenda.page.AgendaPiece;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as it was held, read in one snapshot.
 *
 * @param whom what those it was for are called; none = the whole workplace
 * @param boards those that have come to their conclusions, in the order of the day
 * @param passedOver of each break that was planned, in their order, whether it was not held
 * @param began when each step that was begun was begun first, by its index
 * @param leaders who led it, as far as the workplace has them among its people
 * @param count how many took part
 * @param names who took part, in the order of names; none where notes bear no names
 * @param deleted what of it has been deleted, a sentence each
 * @param erasedOn when the notes were deleted; null while they are there
 */
record Held(
        Run run,
        String workplace,
        List<String> whom,
        AgendaPiece agenda,
        List<Boolean> passedOver,
        Map<Integer, Instant> began,
        List<BoardPiece> boards,
        List<String> leaders,
        int count,
        List<String> names,
        List<String> deleted,
        @Nullable LocalDate erasedOn) {
    Held {
        passedOver = List.copyOf(passedOver);
        boards = List.copyOf(boards);
        leaders = List.copyOf(leaders);
        names = List.copyOf(names);
        deleted = List.copyOf(deleted);
    }
}
