package dk.kompetencedialog.mus.runup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a talk is prepared with, on one page.
 *
 * @param name whose it is
 * @param strategy what frames it; empty where none holds
 * @param focus what the strategy's focus areas for them are called
 * @param principles its principles for them
 * @param plans of their groups
 * @param mine the activities that they answer for
 */
public record RunUp(
        String name,
        int year,
        String strategy,
        Cut<String> focus,
        Cut<String> principles,
        List<OfPlan> plans,
        Cut<Activity> mine) {
    /** How many letters of a text there is room for. */
    static final int LETTERS = 140;

    /** The first of some, and how many there are besides. */
    public record Cut<T>(List<T> first, int more) {
        static <T> Cut<T> of(List<T> all, int room) {
            return new Cut<>(all.stream().limit(room).toList(), Math.max(0, all.size() - room));
        }

        public boolean isEmpty() {
            return first.isEmpty();
        }
    }

    /** What a group's plan says that the group needs. */
    public record OfPlan(String title, Cut<Need> needs) {}

    /** A need, and the goal; that may be empty. */
    public record Need(String text, String goal) {}

    /** Something they answer for. */
    public record Activity(String text, @Nullable LocalDate deadline) {}

    /** As much of a text as there is room for, on one line. */
    static String cut(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LETTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    /** Without the name: it may end in a log. */
    @Override
    public String toString() {
        return "RunUp[" + year + "]";
    }
}
