package dk.kompetencedialog.document;

import java.util.List;

/**
 * A picture made of areas and lines of text, the same on a screen and on paper. Lengths are points (1/72 inch) from the upper left corner;
 * colours are written {@code #rrggbb}.
 *
 * @param marks what is drawn, the lowest first
 */
public record Drawing(double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** One thing that is drawn. */
    public sealed interface Mark {
        /** The same so much further to the right and down. */
        Mark moved(double right, double down);
    }

    /** A rectangle, its corners rounded by {@code round}. */
    public record Area(Box box, double round, String fill, String edge) implements Mark {
        @Override
        public Area moved(double right, double down) {
            return new Area(box.moved(right, down), round, fill, edge);
        }

        /** A full circle. */
        public static Area dot(double left, double top, double size, String fill) {
            return new Area(new Box(left, top, size, size), size / 2, fill, fill);
        }
    }

    /**
     * A line of text, whole as {@link Lettering#lines} gave it.
     *
     * @param left the left edge of its column
     * @param base where the letters stand
     * @param width of its column: text from right to left begins at the column's right edge
     * @param isFromRight whether the text it is part of runs from right to left
     */
    public record Line(double left, double base, double width, Letters type, String text, boolean isFromRight)
            implements Mark {
        public Line {
            text = Plain.line(text);
        }

        @Override
        public Line moved(double right, double down) {
            return new Line(left + right, base + down, width, type, text, isFromRight);
        }
    }

    /** Where something lies. */
    public record Box(double left, double top, double width, double height) {
        Box moved(double right, double down) {
            return new Box(left + right, top + down, width, height);
        }
    }

    /** How letters look. */
    public record Letters(double size, boolean bold, String colour) {}
}
