package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.board.page.ConclusionPiece;
import dk.kompetencedialog.board.page.NotePiece;
import dk.kompetencedialog.board.page.StackPiece;
import dk.kompetencedialog.board.page.ZonePiece;
import dk.kompetencedialog.minutes.page.WhereaboutsPage.Whereabouts;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.outcome.Ends.End;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Follows each note that stands on the boards to where it is and what it led to, whoever wrote it. */
final class Tracing {
    private final Numbers numbers;
    private final List<ConclusionPiece> conclusions;
    private final Map<UUID, End> ends;
    private final Texts t;

    Tracing(List<BoardPiece> boards, Map<UUID, End> ends, Texts t) {
        this.ends = Map.copyOf(ends);
        this.numbers = Numbers.of(boards);
        this.conclusions =
                boards.stream().flatMap(board -> board.conclusions().stream()).toList();
        this.t = t;
    }

    /** A board's notes as they are read, by their ids. */
    SequencedMap<UUID, Whereabouts> of(BoardPiece board) {
        var found = new LinkedHashMap<UUID, Whereabouts>();
        board.zones().forEach(zone -> found.putAll(of(zone)));
        return found;
    }

    private Map<UUID, Whereabouts> of(ZonePiece zone) {
        var found = new LinkedHashMap<UUID, Whereabouts>();
        Numbers.stacks(zone)
                .forEach(stack -> stack.notes().forEach(note -> found.put(note.id(), in(stack, zone, note))));
        Numbers.loose(zone).forEach(note -> found.put(note.id(), loose(zone, note)));
        return found;
    }

    private Whereabouts in(StackPiece stack, ZonePiece zone, NotePiece note) {
        int others = stack.notes().size() - 1;
        var where = stack.name().isEmpty()
                ? t.get("whereabouts.stack.nameless", zone.title(), others)
                : t.get("whereabouts.stack", stack.name(), zone.title(), others);
        return traced(note, told(where, "whereabouts.dots.stack", stack.dots()));
    }

    private Whereabouts loose(ZonePiece zone, NotePiece note) {
        return traced(note, told(t.get("whereabouts.loose", zone.title()), "whereabouts.dots", note.dots()));
    }

    private List<String> told(String where, String given, int dots) {
        return dots == 0 ? List.of(where) : List.of(where, t.get(given, dots));
    }

    private Whereabouts traced(NotePiece note, List<String> told) {
        var supports = conclusions.stream()
                .filter(conclusion -> conclusion.notes().contains(note.id()))
                .toList();
        var after = inStrategy(ends.getOrDefault(note.id(), End.OPEN));
        var end = supports.isEmpty()
                ? Stream.concat(Stream.of(t.get("whereabouts.supports.none")), after)
                : Stream.concat(after, Stream.of(t.get("whereabouts.supports", supports.size())));
        return new Whereabouts(
                numbers.mark(note),
                note.text(),
                note.css(),
                Stream.concat(told.stream(), end).toList(),
                supports,
                true);
    }

    private Stream<String> inStrategy(End end) {
        if (!end.paragraphs().isEmpty())
            return Stream.of(t.get(
                    "whereabouts.paragraphs",
                    end.paragraphs().size(),
                    String.join(t.get("whereabouts.paragraphs.and"), end.paragraphs())));
        return Stream.ofNullable(end.kind()).map(kind -> t.get("whereabouts." + kind, end.reason()));
    }
}
