package dk.kompetencedialog.board;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Templates;
import dk.kompetencedialog.room.Event;
import dk.kompetencedialog.room.Fragment;
import dk.kompetencedialog.room.Fragments;
import dk.kompetencedialog.room.Rendering;
import dk.kompetencedialog.room.StreamElements;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a board's events look like now: stacks first, then the notes that lie in them. */
@Component
class BoardFragments implements Fragments {
    private final Standings standings;
    private final ConclusionReading conclusions;
    private final Templates templates;
    private final Messages messages;

    BoardFragments(Standings standings, ConclusionReading conclusions, Templates templates, Messages messages) {
        this.standings = standings;
        this.conclusions = conclusions;
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Touches.NOTE, Touches.STACK, Touches.CONCLUSION, Touches.BOARD);
    }

    @Override
    public List<Fragment> render(Rendering order) {
        return standings.boards(order.room(), ids(order.events(), Touches.NOTE)).stream()
                .flatMap(touched -> render(order, touched, eventsAt(order, touched.board())).stream())
                .toList();
    }

    private List<Fragment> render(Rendering order, Standings.TouchedBoard touched, List<Event> events) {
        if (events.isEmpty()) return List.of();
        var board = touched.board();
        var places = Set.of(board.placeId());
        if (events.stream().anyMatch(event -> event.kind().equals(Touches.BOARD)))
            return List.of(new Fragment(places, StreamElements.fetchBoard(order.number())));
        var t = messages.in(order.language());
        var html = Stream.concat(standing(order, touched, events, t), concluded(order, board, events, t))
                .collect(Collectors.joining());
        return List.of(new Fragment(places, html));
    }

    private Stream<String> standing(Rendering order, Standings.TouchedBoard touched, List<Event> events, Texts t) {
        var board = touched.board();
        var noteIds = ids(events, Touches.NOTE);
        var stackIds = ids(events, Touches.STACK);
        stackIds.addAll(touched.stacks());
        if (noteIds.isEmpty() && stackIds.isEmpty()) return Stream.empty();
        var visible = standings.notes(board, order.number(), new Standings.Touched(noteIds, stackIds));
        var stacks = standings.stacks(board, stackIds);
        return Stream.concat(
                stacks.stream().map(stack -> stack(stack, visible, order.number(), t)),
                noteIds.stream().map(id -> note(id, visible, order.number(), t)));
    }

    private String stack(Standings.StackRow stack, List<Standings.Note> visible, long number, Texts t) {
        var piece = BoardReading.stackPiece(stack, visible, number);
        if (piece.notes().isEmpty()) return StreamElements.gone("s_" + stack.id(), number);
        return StreamElements.put("s_" + stack.id(), "l_" + stack.zoneId(), number, html(piece, t));
    }

    private String note(UUID id, List<Standings.Note> visible, long number, Texts t) {
        return visible.stream()
                .filter(note -> note.piece().id().equals(id))
                .findFirst()
                .map(note -> StreamElements.put("n_" + id, "l_" + list(note), number, html(note.piece(), t)))
                .orElseGet(() -> StreamElements.gone("n_" + id, number));
    }

    private static UUID list(Standings.Note note) {
        return note.stack() == null ? note.zone() : note.stack();
    }

    private Stream<String> concluded(Rendering order, Board board, List<Event> events, Texts t) {
        var ids = ids(events, Touches.CONCLUSION);
        if (ids.isEmpty()) return Stream.empty();
        var present = conclusions.of(board, order.number());
        return ids.stream()
                .map(id -> present.stream()
                        .filter(conclusion -> conclusion.id().equals(id))
                        .findFirst()
                        .map(piece -> StreamElements.put("c_" + id, "cl_" + board.id(), order.number(), html(piece, t)))
                        .orElseGet(() -> StreamElements.gone("c_" + id, order.number())));
    }

    private String html(dk.kompetencedialog.platform.web.Fragment piece, Texts t) {
        return new String(templates.bytes(piece, t), StandardCharsets.UTF_8);
    }

    private static List<Event> eventsAt(Rendering order, Board board) {
        return order.events().stream()
                .filter(event -> event.places().contains(board.placeId()))
                .toList();
    }

    private static Set<UUID> ids(List<Event> events, String kind) {
        return events.stream()
                .filter(event -> event.kind().equals(kind))
                .flatMap(event -> event.ids().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
