package dk.kompetencedialog.plan.followup.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import java.util.List;

/**
 * The address of a calendar, shown once.
 *
 * @param address whole
 * @param back where the page leads on to
 * @param group whether it is a group's
 */
public record FeedPage(String address, String back, boolean group) implements Page {
    /** Without the address: whoever has it reads the calendar, and this may end in a log. */
    @Override
    public String toString() {
        return "FeedPage";
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public List<String> modules() {
        return List.of("js/copy.js");
    }

    @Override
    public String template() {
        return "plan/feed";
    }

    @Override
    public String title(Texts t) {
        return t.get("plan.feed");
    }
}
