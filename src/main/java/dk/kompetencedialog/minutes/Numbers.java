package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.board.page.NotePiece;
import dk.kompetencedialog.board.page.StackPiece;
import dk.kompetencedialog.board.page.Standing;
import dk.kompetencedialog.board.page.ZonePiece;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number for each note of the minutes, from 1 through all boards as they are read: pictures, lists and conclusions name notes by it. */
record Numbers(Map<UUID, Integer> of) {
    static Numbers of(List<BoardPiece> boards) {
        var numbers = new HashMap<UUID, Integer>();
        boards.stream()
                .flatMap(board -> board.zones().stream())
                .flatMap(Numbers::notes)
                .forEach(note -> numbers.put(note.id(), numbers.size() + 1));
        return new Numbers(numbers);
    }

    /** A zone's notes in the order they are read: stack by stack, then the loose ones. */
    static Stream<NotePiece> notes(ZonePiece zone) {
        return Stream.concat(stacks(zone).flatMap(stack -> stack.notes().stream()), loose(zone).stream());
    }

    static Stream<StackPiece> stacks(ZonePiece zone) {
        return of(zone, StackPiece.class);
    }

    static List<NotePiece> loose(ZonePiece zone) {
        return of(zone, NotePiece.class).toList();
    }

    String mark(NotePiece note) {
        return String.valueOf(of.get(note.id()));
    }

    /** The numbers of these, lowest first; a note that is not in the minutes has none. */
    List<String> marks(Collection<UUID> notes) {
        return notes.stream()
                .map(of::get)
                .filter(Objects::nonNull)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.toList());
    }

    private static <T extends Standing> Stream<T> of(ZonePiece zone, Class<T> kind) {
        return zone.standing().stream().filter(kind::isInstance).map(kind::cast);
    }
}
