package dk.kompetencedialog.workshop.discussion;

import dk.kompetencedialog.workshop.discussion.Discussed.Said;

/**
 * What was said of one staff group, as papers keep it: by its name alone.
 *
 * @param group empty for departments and teams
 */
public record Answers(String group, Said activity, Said plan) {
    public boolean ofUnits() {
        return group.isEmpty();
    }

    public Said of(Topic topic) {
        return topic == Topic.ACTIVITY ? activity : plan;
    }

    /** Whether anything was said at all. */
    public boolean isGiven() {
        return !activity.open() || !plan.open();
    }
}
