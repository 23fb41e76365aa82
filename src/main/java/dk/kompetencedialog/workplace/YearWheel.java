package dk.kompetencedialog.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A workplace's year, drawn as a wheel that begins at the top.
 *
 * @param year which
 * @param today the day it is; null where it is another year
 * @param arcs what there is in the year
 * @param next what comes first from today on, a line each
 */
public record YearWheel(int year, @Nullable LocalDate today, List<Arc> arcs, List<Line> next) {
    /** Its middle, and how far from it the ring lies, in units of the drawing. */
    private static final double MIDDLE = 130;

    private static final double RING = 84;
    private static final double LETTERS = 112;

    public YearWheel {
        arcs = List.copyOf(arcs);
        next = List.copyOf(next);
    }

    /** A stretch of days in the year; {@code track} as a class. */
    public record Arc(String track, LocalDate from, LocalDate until) {}

    /** Something in words, and where one sees more. */
    public record Line(String day, String text, String href) {}

    /** The path of an arc; one day is as wide as can be seen. */
    public String path(Arc arc) {
        double from = turn(arc.from);
        double until = Math.max(turn(arc.until.plusDays(1)), from + 0.012);
        return "M%s A%d %d 0 %d 1 %s"
                .formatted(
                        point(from, RING),
                        (int) RING,
                        (int) RING,
                        until - from > 0.5 ? 1 : 0,
                        point(Math.min(until, from + 0.999), RING));
    }

    /** Where a day is on the ring, as x and y. */
    public List<String> at(LocalDate day) {
        return List.of(point(turn(day), RING).split(" "));
    }

    /** Where a month's letters stand. */
    public List<String> month(int month) {
        return List.of(point((month - 0.5) / 12, LETTERS).split(" "));
    }

    /** How much of the year has gone before a day: 0 to 1. */
    private double turn(LocalDate day) {
        if (day.getYear() < year) return 0;
        if (day.getYear() > year) return 1;
        return (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }

    private static String point(double turn, double far) {
        double angle = 2 * Math.PI * turn;
        return String.format(Locale.ROOT, "%.1f %.1f", MIDDLE + far * Math.sin(angle), MIDDLE - far * Math.cos(angle));
    }
}
