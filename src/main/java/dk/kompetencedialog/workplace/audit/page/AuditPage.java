package dk.kompetencedialog.workplace.audit.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * Who did or opened what, the latest first.
 *
 * @param newer the query of the page before, empty on the first
 * @param older the query of the page after, empty on the last
 * @param file where the same lies as a file, with the query
 */
public record AuditPage(
        Workplace workplace, Asked asked, List<Line> lines, Choices choices, String newer, String older, String file)
        implements Page {
    /** A line of the book in words. */
    public record Line(String when, String who, String what, String about) {}

    /** What was looked for, as the form has it. */
    public record Asked(String kind, String person, String from, String to) {
        public boolean isAny() {
            return !(kind + person + from + to).isEmpty();
        }

        /** Whether the last day comes before the first; the days are written {@code 2026-11-29}. */
        public boolean isBackwards() {
            return !from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0;
        }
    }

    /** What one can look for. */
    public record Choices(List<Choice> kinds, List<Choice> people) {}

    /** A value of the form and what it is called. */
    public record Choice(String value, String text) {}

    @Override
    public String template() {
        return "workplace/audit";
    }

    @Override
    public String title(Texts t) {
        return t.get("audit.title");
    }
}
