package dk.kompetencedialog.plan.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workshop.group.Plannable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that begins a plan.
 *
 * @param action where it goes
 * @param from what it begins with, a sentence
 * @param entry fields {@code title}, {@code starts}, {@code ends}
 * @param choices whom it may be for; null where that is known
 * @param chosen of these
 * @param groups whose a plan each could be; one or none where there is no choice
 */
public record NewPlanPage(
        Workplace workplace,
        String action,
        String from,
        Entry entry,
        Plannable.@Nullable Choices choices,
        List<String> chosen,
        List<String> groups)
        implements Page {
    public static final List<String> NAMES = List.of("title", "starts", "ends", "whom");

    /** What stands in a field. */
    public String value(String name) {
        return entry.filled().get(name);
    }

    /** What is wrong with a field; empty for nothing. */
    public String wrong(String name) {
        return entry.wrong().getOrDefault(name, "");
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "plan/new";
    }

    @Override
    public String title(Texts t) {
        return t.get("plan.begin");
    }

    @Override
    public int status() {
        return entry.status();
    }
}
