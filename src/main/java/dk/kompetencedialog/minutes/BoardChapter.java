package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.board.page.ConclusionPiece;
import dk.kompetencedialog.board.page.NotePiece;
import dk.kompetencedialog.board.page.PrintedPiece;
import dk.kompetencedialog.board.page.StackPiece;
import dk.kompetencedialog.board.page.Standing;
import dk.kompetencedialog.board.page.ZonePiece;
import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Inks;
import dk.kompetencedialog.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A board in the minutes: as pictures, as lists, what was given dots, and what it ended in; without its notes where they were deleted. */
record BoardChapter(
        BoardPiece board,
        Numbers numbers,
        Inks inks,
        @Nullable LocalDate erasedOn,
        Texts t) {

    Section section(String heading, List<Block> before) {
        var blocks = new ArrayList<Block>(before);
        if (board.printed() != null) blocks.add(printed(board.printed()));
        if (board.zones().stream().flatMap(Numbers::notes).findAny().isEmpty())
            blocks.add(new Block.Gap(
                    erasedOn == null ? t.get("minutes.board.none") : t.get("minutes.board.erased", t.day(erasedOn))));
        else blocks.addAll(List.of(pictures(), lists(), prioritised()));
        blocks.add(conclusions());
        return new Section("", heading, blocks);
    }

    /** What stood on it before anybody wrote. */
    private Section printed(PrintedPiece printed) {
        var source = printed.source();
        if (source == null)
            return new Section(
                    "",
                    t.get("board.printed"),
                    Stream.concat(Stream.<Block>of(new Block.Gap(t.get("board.printed.none"))), told(printed))
                            .toList());
        var from = new Block.Lead(
                t.get("board.printed.source", source.title(), t.day(source.from()), t.day(source.until())));
        var kinds = printed.kinds().stream()
                .<Block>map(kind -> Section.of(
                        t.get("board.printed." + kind),
                        new Block.Bullets(
                                printed.of(kind).stream().map(this::said).toList())));
        return new Section(
                "",
                t.get("board.printed"),
                Stream.of(Stream.<Block>of(from), kinds, told(printed))
                        .flatMap(each -> each)
                        .toList());
    }

    private Stream<Block> told(PrintedPiece printed) {
        return printed.told().isEmpty()
                ? Stream.empty()
                : Stream.of(Section.of(
                        t.get("board.printed.told", String.valueOf(printed.year())),
                        new Block.Bullets(printed.told())));
    }

    private String said(PrintedPiece.Line line) {
        var text = line.heading().isEmpty() ? line.text() : t.get("minutes.printed", line.heading(), line.text());
        return line.whom().isEmpty() ? text : t.get("minutes.printed.for", text, String.join(", ", line.whom()));
    }

    private Section pictures() {
        var drawings = BoardPicture.of(board, numbers, inks, t);
        int all = drawings.size();
        var blocks = IntStream.range(0, all)
                .<Block>mapToObj(at -> new Block.Picture(words(at + 1, all), drawings.get(at)))
                .toList();
        return new Section("", t.get("minutes.picture"), blocks);
    }

    private String words(int at, int all) {
        long stacks = board.zones().stream().flatMap(Numbers::stacks).count();
        long notes = board.zones().stream().flatMap(Numbers::notes).count();
        var title = all == 1 ? board.title() : t.get("minutes.picture.of", board.title(), at, all);
        return t.get("minutes.picture.words", title, board.zones().size(), stacks, notes);
    }

    private Section lists() {
        return new Section(
                "",
                t.get("minutes.list"),
                board.zones().stream().<Block>map(this::zone).toList());
    }

    private Section zone(ZonePiece zone) {
        var loose = Numbers.loose(zone);
        var stacks = Numbers.stacks(zone).<Block>map(this::stack);
        if (zone.standing().isEmpty()) return Section.of(zone.title(), new Block.Gap(t.get("minutes.zone.none")));
        if (loose.size() == zone.standing().size()) return Section.of(zone.title(), marked(loose));
        var rest = loose.isEmpty()
                ? Stream.<Block>empty()
                : Stream.<Block>of(Section.of(t.get("minutes.loose"), marked(loose)));
        return new Section("", zone.title(), Stream.concat(stacks, rest).toList());
    }

    private Section stack(StackPiece stack) {
        var name = name(stack);
        var heading = stack.dots() == 0 ? name : t.get("minutes.and", name, t.get("board.dots", stack.dots()));
        return Section.of(heading, marked(stack.notes()));
    }

    private String name(StackPiece stack) {
        return stack.name().isEmpty() ? t.get("board.namelessStack") : stack.name();
    }

    private Block marked(List<NotePiece> notes) {
        return new Block.Marked(notes.stream()
                .map(note -> new Block.Item(numbers.mark(note), note.text(), tail(note), note.css()))
                .toList());
    }

    private String tail(NotePiece note) {
        var dots = note.dots() == 0 ? "" : t.get("board.dots", note.dots());
        return note.author().isEmpty() || dots.isEmpty()
                ? note.author() + dots
                : t.get("minutes.and", note.author(), dots);
    }

    /** What was given dots. */
    private record Given(int dots, String what, String notes) {}

    private Section prioritised() {
        var given = board.zones().stream()
                .flatMap(zone -> zone.standing().stream())
                .map(this::given)
                .filter(each -> each.dots() > 0)
                .sorted(Comparator.comparingInt(Given::dots).reversed())
                .map(each -> List.of(String.valueOf(each.dots()), each.what(), each.notes()))
                .toList();
        var header = Stream.of("dots", "what", "notes")
                .map(column -> t.get("minutes.prioritised." + column))
                .toList();
        return Section.of(
                t.get("minutes.prioritised"),
                given.isEmpty()
                        ? new Block.Gap(t.get("minutes.prioritised.none"))
                        : new Block.Table("", header, given));
    }

    private Given given(Standing standing) {
        return switch (standing) {
            case StackPiece stack ->
                new Given(
                        stack.dots(),
                        name(stack),
                        String.join(
                                ", ",
                                numbers.marks(stack.notes().stream()
                                        .map(NotePiece::id)
                                        .toList())));
            case NotePiece note -> new Given(note.dots(), note.text(), numbers.mark(note));
        };
    }

    private Section conclusions() {
        var blocks = board.conclusions().stream().flatMap(this::conclusion).toList();
        return new Section(
                "",
                t.get("board.conclusions"),
                blocks.isEmpty() ? List.of(new Block.Gap(t.get("minutes.conclusions.none"))) : blocks);
    }

    private Stream<Block> conclusion(ConclusionPiece conclusion) {
        var groups =
                conclusion.groups().stream().map(ConclusionPiece.Group::name).toList();
        var marks = numbers.marks(conclusion.notes());
        return Stream.of(
                new Block.Labels(
                        kind(conclusion),
                        groups.isEmpty()
                                ? List.of(t.get("board.forAll." + inks.theme().css()))
                                : groups),
                new Block.Paragraph(conclusion.text()),
                marks.isEmpty()
                        ? new Block.Trace(behind(conclusion), "")
                        : new Block.Pointers(
                                t.get("board.notesBehind", marks.size()), t.get("minutes.numbers"), marks));
    }

    /** The kind, and of a need what it is a need of. */
    private String kind(ConclusionPiece conclusion) {
        var kind = t.get("board.kind." + conclusion.kind());
        var need = conclusion.need();
        return t.get("minutes.kind", need == null ? kind : t.get("minutes.and", kind, need.in(t)));
    }

    /** How many lay behind it, where none of them can be shown. */
    private String behind(ConclusionPiece conclusion) {
        int notes = conclusion.notes().size();
        return erasedOn == null || notes == 0
                ? t.get("board.notesBehind", 0)
                : t.get(
                        "minutes.and",
                        t.get("board.notesBehind", notes),
                        t.get("strategy.trace.erased", t.day(erasedOn)));
    }
}
