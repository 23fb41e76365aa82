package dk.kompetencedialog.minutes;

import dk.kompetencedialog.board.page.BoardPiece;
import dk.kompetencedialog.board.page.ZonePiece;
import dk.kompetencedialog.document.Drawing;
import dk.kompetencedialog.document.Drawing.Area;
import dk.kompetencedialog.document.Drawing.Box;
import dk.kompetencedialog.document.Drawing.Letters;
import dk.kompetencedialog.document.Drawing.Line;
import dk.kompetencedialog.document.Drawing.Mark;
import dk.kompetencedialog.document.Inks;
import dk.kompetencedialog.document.Lettering;
import dk.kompetencedialog.minutes.ZoneRows.Row;
import dk.kompetencedialog.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A board drawn as wide as a page is: zone beside zone. What does not fit on one page goes on in the next picture. */
final class BoardPicture {
    /** Of what is written on a page, in points: 160 mm, and so high that a heading stands above it. */
    static final double WIDTH = 453.5;

    static final double TALLEST = 590;

    private static final double GAP = 7;
    private static final double PAD = 7;
    private static final double TITLE_LINE = 12.5;
    private static final int BESIDE = 2;
    private static final double SIZE = 9.5;
    private static final Letters STRIP_TITLE = new Letters(SIZE, true, "#5b4a25");

    private final Numbers numbers;
    private final Texts t;
    private final Inks inks;
    private final Letters title;
    private final List<Drawing> done = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private double top;

    private BoardPicture(Numbers numbers, Inks inks, Texts t) {
        this.numbers = numbers;
        this.t = t;
        this.inks = inks;
        this.title = new Letters(SIZE, true, inks.of("#06434a"));
    }

    static List<Drawing> of(BoardPiece board, Numbers numbers, Inks inks, Texts t) {
        var picture = new BoardPicture(numbers, inks, t);
        shelves(board.zones()).forEach(picture::lay);
        picture.turn();
        return picture.done;
    }

    /** Zones that stand beside each other: two and two, since two notes beside each other fill a zone best; a strip and a large field alone. */
    private static List<List<ZonePiece>> shelves(List<ZonePiece> zones) {
        var shelves = new ArrayList<List<ZonePiece>>();
        var alone = true;
        for (var zone : zones) {
            var wide = !zone.shape().equals("field");
            if (wide || alone || shelves.getLast().size() == BESIDE) shelves.add(new ArrayList<>());
            shelves.getLast().add(zone);
            alone = wide;
        }
        return shelves;
    }

    /** So much of a zone as one picture has room for. */
    private record Part(ZonePiece zone, List<String> title, List<Row> rows) {
        double height() {
            return head() + rows.stream().mapToDouble(Row::height).sum() + PAD;
        }

        double head() {
            return PAD + title.size() * TITLE_LINE + 3;
        }

        boolean isStrip() {
            return zone.shape().equals("strip");
        }
    }

    private void lay(List<ZonePiece> shelf) {
        double width = (WIDTH - GAP * (shelf.size() - 1)) / shelf.size();
        var zones = shelf.stream().map(zone -> parts(zone, width)).toList();
        int most = zones.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < most; at++) {
            int level = at;
            lay(
                    zones.stream()
                            .map(parts -> parts.stream().skip(level).findFirst())
                            .toList(),
                    width);
        }
    }

    private void lay(List<Optional<Part>> parts, double width) {
        double height = parts.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Part::height)
                .max()
                .orElse(0);
        if (top > 0 && top + height > TALLEST) turn();
        for (int at = 0; at < parts.size(); at++) {
            var box = new Box(at * (width + GAP), top, width, height);
            parts.get(at).ifPresent(part -> draw(part, box));
        }
        top += height + GAP;
    }

    /** Ends the picture in hand, and begins another. */
    private void turn() {
        if (marks.isEmpty()) return;
        done.add(new Drawing(
                WIDTH,
                top - GAP + 1,
                marks.stream().map(mark -> mark.moved(0, 0.5)).toList()));
        marks = new ArrayList<>();
        top = 0;
    }

    private List<Part> parts(ZonePiece zone, double width) {
        double inner = width - 2 * PAD;
        var parts = new ArrayList<Part>();
        var part = new Part(zone, Lettering.lines(zone.title(), title, inner), new ArrayList<>());
        var goesOn = Lettering.lines(t.get("minutes.picture.goesOn", zone.title()), title, inner);
        for (var row : new ZoneRows(numbers, inks, t, inner).of(zone)) {
            double next = part.height() + row.height() + (row.leads() ? 60 : 0);
            if (next > TALLEST && !part.rows().isEmpty()) {
                parts.add(part);
                part = new Part(zone, goesOn, new ArrayList<>());
            }
            part.rows().add(row);
        }
        parts.add(part);
        return parts;
    }

    private void draw(Part part, Box box) {
        marks.add(
                part.isStrip()
                        ? new Area(box, 7, "#f6f2ea", "#e7dfcf")
                        : new Area(box, 7, inks.of("#eff8f7"), inks.of("#b5e0e0")));
        double base = box.top() + PAD + title.size();
        for (var line : part.title()) {
            var type = part.isStrip() ? STRIP_TITLE : title;
            marks.add(new Line(box.left() + PAD, base, box.width() - 2 * PAD, type, line, false));
            base += TITLE_LINE;
        }
        trays(part, box);
        double down = box.top() + part.head();
        for (var row : part.rows()) {
            double at = down;
            row.marks().forEach(mark -> marks.add(mark.moved(box.left() + PAD, at)));
            down += row.height();
        }
    }

    /** The white trays that stacks lie in, under their rows. */
    private void trays(Part part, Box box) {
        double down = box.top() + part.head();
        for (int from = 0; from < part.rows().size(); ) {
            var stack = part.rows().get(from).stack();
            int to = from;
            double height = 0;
            while (to < part.rows().size() && Objects.equals(part.rows().get(to).stack(), stack))
                height += part.rows().get(to++).height();
            if (stack != null)
                marks.add(new Area(
                        new Box(box.left() + PAD, down, box.width() - 2 * PAD, height - ZoneRows.SPACE),
                        5,
                        "#ffffff",
                        inks.of("#b5e0e0")));
            down += height;
            from = to;
        }
    }
}
