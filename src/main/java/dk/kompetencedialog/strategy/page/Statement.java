package dk.kompetencedialog.strategy.page;

import java.util.List;

/**
 * A conclusion as it stands in a strategy.
 *
 * @param text as it was written, maybe without its heading; may then be empty
 * @param groups whom it is for, as words; none where the chapter says it
 * @param notes those behind it
 */
public record Statement(String text, List<String> groups, Trace trace, List<Note> notes) {
    public Statement {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** Where it comes from: how many notes, and which stacks with how many dots. Both are empty without notes. */
    public record Trace(String lead, String rest) {}

    /** A note behind it; {@code css} the class of its colour. */
    public record Note(String text, String css) {}
}
