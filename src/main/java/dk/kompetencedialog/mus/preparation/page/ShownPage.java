package dk.kompetencedialog.mus.preparation.page;

import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;

/**
 * What an employee shows a leader.
 *
 * @param proved whether the leader has shown who they are; else nothing of it is here
 * @param readable whether it could be opened
 */
public record ShownPage(Round round, String name, boolean proved, boolean readable, String text) implements Page {
    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "mus/shown";
    }

    @Override
    public String title(Texts t) {
        return t.get("mus.shown.title");
    }

    /** Without what it says: it may end in a log. */
    @Override
    public String toString() {
        return "ShownPage";
    }
}
