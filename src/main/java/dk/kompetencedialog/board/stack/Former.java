package dk.kompetencedialog.board.stack;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.board.Board;
import dk.kompetencedialog.board.Placing;
import dk.kompetencedialog.board.StandingNote;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stacks that notes lay in before they were gathered anew, for whoever takes the gathering back. */
@Component
class Former {
    private final Placing placing;

    Former(Placing placing) {
        this.placing = placing;
    }

    /**
     * Where a note lay.
     *
     * @param before what came after it; none = it was the last
     */
    record Place(UUID note, UUID stack, @Nullable UUID before) {}

    /** Where those of the notes lie that lie in stacks: stack by stack, in order. */
    List<Place> of(Board board, List<StandingNote> notes) {
        var taken = notes.stream().map(StandingNote::id).toList();
        return notes.stream()
                .map(StandingNote::stackId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(stack -> places(stack, placing.visibleIn(board, stack)).stream())
                .filter(place -> taken.contains(place.note()))
                .toList();
    }

    /** Puts them there again, the last first: what each lay before is there when it comes. Throws {@link dk.kompetencedialog.platform.web.Sentence} 404. */
    Outcome restore(Seat seat, List<Place> places) {
        return places.reversed().stream()
                .map(place ->
                        placing.moveNote(seat, place.note(), new Placing.Target(null, place.stack(), place.before())))
                .reduce(Outcome.nothing(), Outcome::and);
    }

    private static List<Place> places(UUID stack, List<UUID> notes) {
        return IntStream.range(0, notes.size())
                .mapToObj(at -> new Place(notes.get(at), stack, at + 1 < notes.size() ? notes.get(at + 1) : null))
                .toList();
    }
}
