package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * The form for a new workshop, as it was filled in.
 *
 *
 * @param wrong what is wrong with the title, or empty
 * @param wrongNames what is wrong with the choice of names, or empty
 */
public record NewWorkshopPage(
        Workplace workplace, List<StaffGroup> groups, Filled filled, String wrong, String wrongNames) implements Page {

    /** What the form says. */
    public record Filled(String title, String names, int cap) {}

    @Override
    public String template() {
        return "workshop/new";
    }

    @Override
    public String title(Texts t) {
        return t.get("workshop.new.title");
    }

    @Override
    public int status() {
        return wrong.isEmpty() && wrongNames.isEmpty() ? 200 : 422;
    }
}
