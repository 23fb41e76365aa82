package dk.kompetencedialog.mus.preparation.page;

import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goals that two have agreed.
 *
 * @param here where it is
 * @param back where one came from
 * @param name whose they are, for the leader; empty for the employee
 * @param proved whether the reader has shown who they are; else nothing of it is here
 * @param leaders whom the employee may have agreed one with; none for the leader
 * @param entry the form for one more
 */
public record GoalsPage(
        Round round,
        String here,
        String back,
        String name,
        boolean proved,
        List<Line> goals,
        List<PreparationPage.Leader> leaders,
        Entry entry)
        implements Page {
    /** The fields, in their order. */
    public static final List<String> FIELDS = List.of("text", "followUp", "leader");
    /** What one can say of a goal. */
    public static final List<String> STATES = List.of("OPEN", "REACHED", "DROPPED");

    /**
     * A goal.
     *
     * @param text empty where it could not be opened
     */
    public record Line(UUID id, String text, @Nullable LocalDate followUpOn, String state) {
        /** Without what it says: it may end in a log. */
        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    @Override
    public int status() {
        return entry.status();
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "mus/goals";
    }

    @Override
    public String title(Texts t) {
        return t.get("mus.goals.title");
    }

    /** Without what it says: it may end in a log. */
    @Override
    public String toString() {
        return "GoalsPage";
    }
}
