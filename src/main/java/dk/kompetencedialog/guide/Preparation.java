package dk.kompetencedialog.guide;

import java.util.List;

/**
 * What there is to do before or after the day.
 *
 * @param when or where, in a few words
 * @param tasks at least one
 */
public record Preparation(String when, List<String> tasks) {
    public Preparation {
        tasks = List.copyOf(tasks);
    }
}
