package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.page.NotePiece;
import dk.kompetencedialog.board.page.StackPiece;
import dk.kompetencedialog.board.page.ZonePiece;
import dk.kompetencedialog.document.Drawing.Area;
import dk.kompetencedialog.document.Drawing.Box;
import dk.kompetencedialog.document.Drawing.Letters;
import dk.kompetencedialog.document.Drawing.Line;
import dk.kompetencedialog.document.Drawing.Mark;
import dk.kompetencedialog.document.Inks;
import dk.kompetencedialog.document.Lettering;
import dk.kompetencedialog.document.page.Direction;
import dk.kompetencedialog.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in a zone of the picture, row by row. A note longer than its paper ends in dots: the lists have all of it. */
record ZoneRows(Numbers numbers, Inks inks, Texts t, double width) {
    static final double SPACE = 5;

    private static final double INSET = 6;
    private static final double NARROWEST = 92;
    private static final double PAD = 5;
    private static final double LINE = 9.4;
    private static final int MOST_LINES = 24;
    private static final String INK = "#16282d";
    private static final String DOT = "#0f8590";
    private static final Letters NOTE = new Letters(7.5, false, INK);
    private static final Letters STACK = new Letters(8.5, true, INK);
    private static final Letters SMALL = new Letters(6.5, false, "#43535a");
    private static final Map<String, String> PAPER =
            Map.of("y", "#fff1a1", "a", "#c6ebe8", "p", "#ffd9c4", "g", "#d9efbd", "l", "#e5dbf6");

    /**
     * A row across a zone.
     *
     * @param marks from its upper left corner
     * @param stack whose tray it lies in; null for loose notes
     * @param leads whether it must not be parted from the row after it
     */
    record Row(double height, List<Mark> marks, @Nullable UUID stack, boolean leads) {
        Row taller(double by) {
            return new Row(height + by, marks, stack, leads);
        }
    }

    List<Row> of(ZonePiece zone) {
        var rows = new ArrayList<Row>();
        Numbers.stacks(zone).forEach(stack -> {
            rows.add(head(stack));
            rows.addAll(grid(stack.notes(), INSET, stack.id()));
            rows.add(rows.removeLast().taller(SPACE));
        });
        rows.addAll(grid(Numbers.loose(zone), 0, null));
        return rows;
    }

    private Row head(StackPiece stack) {
        var name = stack.name().isEmpty() ? t.get("board.namelessStack") : stack.name();
        double room = width - 2 * INSET - (stack.dots() > 0 ? 26 : 0);
        var marks = new ArrayList<Mark>();
        var column = new Column(INSET, INSET + STACK.size(), room);
        int lines = write(name, STACK, column, marks);
        dots(stack.dots(), width - INSET, INSET + STACK.size(), marks);
        return new Row(INSET + lines * 11 + 3, marks, stack.id(), true);
    }

    private List<Row> grid(List<NotePiece> notes, double inset, @Nullable UUID stack) {
        double room = width - 2 * inset;
        int across = (int) Math.max(1, Math.floor((room + SPACE) / (NARROWEST + SPACE)));
        double each = (room - SPACE * (across - 1)) / across;
        return shelves(notes, across).stream()
                .map(shelf -> row(shelf, new Column(inset, 0, shelf.getFirst().isLong() ? room : each), stack))
                .toList();
    }

    /** The notes of each row; a long one has a row to itself, lest its neighbours be as high. */
    private static List<List<NotePiece>> shelves(List<NotePiece> notes, int across) {
        var shelves = new ArrayList<List<NotePiece>>();
        var full = true;
        for (var note : notes) {
            if (full || note.isLong()) shelves.add(new ArrayList<>());
            shelves.getLast().add(note);
            full = note.isLong() || shelves.getLast().size() == across;
        }
        return shelves;
    }

    /** A note by itself, from its upper left corner: its paper comes when the row knows how high it is. */
    private record Paper(double height, String fill, List<Mark> marks) {}

    private Row row(List<NotePiece> notes, Column first, @Nullable UUID stack) {
        var papers = notes.stream().map(note -> paper(note, first.width())).toList();
        double height = papers.stream().mapToDouble(Paper::height).max().orElse(0);
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < papers.size(); at++) {
            var paper = papers.get(at);
            double left = first.left() + at * (first.width() + SPACE);
            marks.add(new Area(new Box(left, 0, first.width(), height), 2, paper.fill(), paper.fill()));
            paper.marks().forEach(mark -> marks.add(mark.moved(left, 0)));
        }
        return new Row(height + SPACE, marks, stack, false);
    }

    private Paper paper(NotePiece note, double each) {
        var marks = new ArrayList<Mark>();
        marks.add(new Line(PAD, PAD + 5, each, SMALL, numbers.mark(note), false));
        dots(note.dots(), each - PAD, PAD + 5, marks);
        int lines = write(note.text(), NOTE, new Column(PAD, PAD + 15, each - 2 * PAD), marks);
        return new Paper(PAD + 8 + lines * LINE + PAD, PAPER.getOrDefault(note.css(), "#fff1a1"), marks);
    }

    /** Where text is written: from the left, its first line standing on the base. */
    private record Column(double left, double base, double width) {}

    /** Writes the text, and says on how many lines. */
    private static int write(String text, Letters type, Column column, List<Mark> marks) {
        boolean isFromRight = Direction.of(text) != null;
        var lines = Lettering.lines(text, type, column.width());
        int shown = Math.min(lines.size(), MOST_LINES);
        for (int at = 0; at < shown; at++) {
            var line = at == MOST_LINES - 1 && lines.size() > MOST_LINES ? "…" : lines.get(at);
            marks.add(new Line(
                    column.left(), column.base() + at * type.size() * 1.25, column.width(), type, line, isFromRight));
        }
        return shown;
    }

    /** A dot and how many there are, ending at the right edge given. */
    private void dots(int dots, double right, double base, List<Mark> marks) {
        if (dots == 0) return;
        var count = String.valueOf(dots);
        var letters = new Letters(7.5, true, inks.of("#06434a"));
        double wide = Lettering.width(count, letters);
        marks.add(Area.dot(right - wide - 8, base - 6, 6, inks.of(DOT)));
        marks.add(new Line(right - wide, base, wide, letters, count, false));
    }
}
