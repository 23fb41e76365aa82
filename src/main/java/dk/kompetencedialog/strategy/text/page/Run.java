package dk.kompetencedialog.strategy.text.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a body that belong together: a text, or the items of a list.
 *
 * @param lines of a text as they stand; of a list without their hyphens
 */
public record Run(boolean list, List<String> lines) {
    private static final String HYPHEN = "- ";

    public Run {
        lines = List.copyOf(lines);
    }

    /** A text's lines as one. */
    public String text() {
        return String.join("\n", lines);
    }

    /** In their order; blank lines part texts. */
    public static List<Run> of(String body) {
        var runs = new ArrayList<Run>();
        var lines = new ArrayList<String>();
        boolean list = false;
        for (var line : body.split("\n", -1)) {
            boolean item = line.startsWith(HYPHEN);
            if (item != list || line.isBlank()) end(runs, lines, list);
            list = item;
            if (!line.isBlank())
                lines.add(item ? line.substring(HYPHEN.length()).strip() : line);
        }
        end(runs, lines, list);
        return List.copyOf(runs);
    }

    private static void end(List<Run> runs, List<String> lines, boolean list) {
        if (!lines.isEmpty()) runs.add(new Run(list, lines));
        lines.clear();
    }
}
