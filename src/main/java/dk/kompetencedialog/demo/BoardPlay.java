package dk.kompetencedialog.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.kompetencedialog.guide.StepKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** One board played from its intro to its conclusions. */
final class BoardPlay {
    private final Stage stage;
    private final DemoScript script;
    private final DemoScript.Board board;
    private final int number;

    /** What the script's keys stand for on the board: notes and stacks. */
    private final Map<String, UUID> standing = new HashMap<>();

    /** A board's number counts from 1. */
    BoardPlay(Stage stage, DemoScript script, DemoScript.Board board, int number) {
        this.stage = stage;
        this.script = script;
        this.board = board;
        this.number = number;
    }

    void play() {
        play(conclusion -> Map.of());
    }

    /** The same, where conclusions say more than their words; {@code more} is asked once the board concludes. */
    void play(Function<DemoScript.Conclusion, Map<String, Object>> more) {
        playToStacks();
        at(StepKind.PRIORITISE, () -> board.dots().forEach(this::give));
        at(StepKind.CONCLUDE, () -> board.conclusions().forEach(each -> conclude(poster(), each, more.apply(each))));
    }

    /** Only so far that the notes have been gathered. */
    void playToStacks() {
        at(StepKind.INTRO, () -> {});
        at(StepKind.WRITE, () -> {});
        var items = write(poster());
        stage.tell(number, StepKind.WRITE);
        at(StepKind.SHARE, () -> find(items));
        at(StepKind.GATHER, () -> board.stacks().forEach(this::gather));
    }

    private Poster poster() {
        return Poster.of(stage.host().read(stage.path("/board")));
    }

    private void at(StepKind step, Runnable work) {
        stage.go(board.key(), step);
        work.run();
        if (step != StepKind.WRITE) stage.tell(number, step);
    }

    /** Everyone writes; the ids that their own lists know the notes by. */
    private Map<String, UUID> write(Poster poster) {
        return board.notes().stream()
                .collect(toMap(
                        DemoScript.Note::id,
                        note -> stage.guest(note.by()).command(stage.path("/notes"), sent(poster, note))));
    }

    private Map<String, Object> sent(Poster poster, DemoScript.Note note) {
        return Map.of(
                "board", poster.board(),
                "zone", poster.zone(title(note.zone())),
                "text", note.text(),
                "colour", note.colour());
    }

    private String title(String zone) {
        return script.staffGroup(zone)
                .map(DemoScript.StaffGroup::name)
                .orElseGet(() -> stage.edition().board(board.key()).zone(zone).title());
    }

    /** Each note has a new id now that it is shown, and only its writer can tell which it is. */
    private void find(Map<String, UUID> items) {
        var shown = new HashMap<UUID, UUID>();
        stage.guests().values().forEach(guest -> shown.putAll(Poster.shown(guest.read(stage.path("/own")))));
        items.forEach((note, item) -> standing.put(note, Objects.requireNonNull(shown.get(item))));
    }

    private void gather(DemoScript.Stack stack) {
        var id = UUID.randomUUID();
        var who = writer(stack.notes().getFirst());
        var notes = stack.notes().stream().map(this::known).toList();
        stage.guest(who).command(stage.path("/stacks"), Map.of("id", id, "notes", notes, "name", stack.name()));
        standing.put(stack.id(), id);
    }

    private String writer(String note) {
        return board.notes().stream()
                .filter(each -> each.id().equals(note))
                .map(DemoScript.Note::by)
                .findFirst()
                .orElseThrow();
    }

    private void give(DemoScript.Dots dots) {
        dots.at().stream()
                .collect(groupingBy(Function.identity(), counting()))
                .forEach((target, count) -> stage.guest(dots.by())
                        .command(stage.path("/ballots"), Map.of("target", known(target), "dots", count)));
    }

    private void conclude(Poster poster, DemoScript.Conclusion conclusion, Map<String, Object> more) {
        var sent = new HashMap<String, Object>(more);
        sent.put("id", UUID.randomUUID());
        sent.put("board", poster.board());
        sent.put("kind", conclusion.kind());
        sent.put("text", conclusion.text());
        sent.put("staffGroups", groups(conclusion));
        sent.put("notes", conclusion.notes().stream().map(this::known).toList());
        stage.host().command(stage.path("/conclusions"), sent);
    }

    private List<UUID> groups(DemoScript.Conclusion conclusion) {
        return conclusion.staffGroups().stream()
                .map(key -> Objects.requireNonNull(stage.staffGroups().get(key), key))
                .toList();
    }

    private UUID known(String key) {
        return Objects.requireNonNull(standing.get(key), key);
    }
}
