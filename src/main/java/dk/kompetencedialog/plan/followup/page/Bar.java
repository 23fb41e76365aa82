package dk.kompetencedialog.plan.followup.page;

import java.util.ArrayList;
import java.util.List;

/** Counts as parts of one bar, each as wide as its share, and wide enough for its number. */
public record Bar(List<Part> parts) {
    /** The least width of a part, in hundredths of the bar. */
    private static final double LEAST = 8;

    public Bar {
        parts = List.copyOf(parts);
    }

    /** How parts look, in the order they come: not by colour alone. */
    public enum Look {
        FULL,
        HALF,
        HATCHED,
        DOTTED,
        PLAIN
    }

    /**
     * A part of it.
     *
     * @param from where it begins, in hundredths of the bar
     * @param width in hundredths of the bar
     */
    public record Part(Look look, int count, double from, double width) {
        /** Where its number stands. */
        public double middle() {
            return rounded(from + width / 2);
        }
    }

    /** What there is none of has no part. */
    public static Bar of(List<Integer> counts) {
        double all = counts.stream().mapToInt(count -> count).sum();
        double wide = counts.stream().mapToDouble(count -> wide(count, all)).sum();
        var parts = new ArrayList<Part>();
        double from = 0;
        for (int at = 0; at < counts.size(); at++) {
            double width = 100 * wide(counts.get(at), all) / wide;
            if (counts.get(at) > 0)
                parts.add(new Part(Look.values()[at], counts.get(at), rounded(from), rounded(width)));
            from += width;
        }
        return new Bar(parts);
    }

    private static double wide(int count, double all) {
        return count == 0 ? 0 : Math.max(LEAST, 100 * count / all);
    }

    private static double rounded(double hundredths) {
        return Math.round(10 * hundredths) / 10.0;
    }
}
