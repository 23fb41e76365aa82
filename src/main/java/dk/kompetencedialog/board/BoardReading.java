package dk.kompetencedialog.board;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.board.page.NotePiece;
import dk.kompetencedialog.board.page.StackPiece;
import dk.kompetencedialog.board.page.Standing;
import dk.kompetencedialog.board.page.ZonePiece;
import dk.kompetencedialog.board.printed.Printed;
import dk.kompetencedialog.guide.BoardEdition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads a whole board in a fixed number of statements, whatever stands on it. Wants the snapshot whose number it is given. */
@Component
public class BoardReading {
    private final Zones zones;
    private final Standings standings;
    private final ConclusionReading conclusions;
    private final Printed printed;

    BoardReading(Zones zones, Standings standings, ConclusionReading conclusions, Printed printed) {
        this.printed = printed;
        this.zones = zones;
        this.standings = standings;
        this.conclusions = conclusions;
    }

    public BoardPiece read(Board board, BoardEdition edition, long number) {
        var notes = standings.notes(board, number);
        var stacks = standings.stacks(board).stream()
                .filter(stack -> notes.stream().anyMatch(note -> stack.id().equals(note.stack())))
                .toList();
        var pieces = zones.of(board, edition).stream()
                .map(zone -> piece(zone, inZone(zone.id(), notes, stacks, number)))
                .toList();
        var stands = edition.prints().isEmpty() ? null : printed.on(board.workplaceId(), board.id());
        return new BoardPiece(
                board.id(), board.key(), edition.title(), number, stands, pieces, conclusions.of(board, number));
    }

    static StackPiece stackPiece(Standings.StackRow stack, List<Standings.Note> notes, long number) {
        return new StackPiece(
                stack.id(), stack.name(), stack.dots(), stack.position(), number, inStack(stack.id(), notes));
    }

    private static ZonePiece piece(Zones.Zone zone, List<Standing> standing) {
        return new ZonePiece(zone.id(), zone.title(), zone.help(), zone.shape(), zone.towards(), standing);
    }

    private static List<Standing> inZone(
            UUID zone, List<Standings.Note> notes, List<Standings.StackRow> stacks, long number) {
        var standing = new ArrayList<Standing>();
        stacks.stream()
                .filter(stack -> stack.zoneId().equals(zone))
                .forEach(stack -> standing.add(stackPiece(stack, notes, number)));
        notes.stream()
                .filter(note -> note.stack() == null && note.zone().equals(zone))
                .forEach(note -> standing.add(note.piece()));
        standing.sort(Comparator.comparingLong(Standing::order)
                .thenComparing(piece -> piece.id().toString()));
        return List.copyOf(standing);
    }

    private static List<NotePiece> inStack(UUID stack, List<Standings.Note> notes) {
        return notes.stream()
                .filter(note -> stack.equals(note.stack()))
                .map(Standings.Note::piece)
                .toList();
    }
}
