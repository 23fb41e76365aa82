package dk.kompetencedialog.workshop.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form for a new workshop, as it was filled in.
 *
 * @param wrong what is wrong with the title, or empty
 * @param wrongNames what is wrong with the choice of names, or empty
 */
public record NewWorkshopPage(
        Workplace workplace, List<StaffGroup> groups, Filled filled, String wrong, String wrongNames) implements Page {

    /** What the form says. */
    public record Filled(String title, String names, int cap) {}

    /** All that is wrong, from the top. */
    public List<Wrong> wrongs() {
        return Stream.of(new Wrong("title", wrong), new Wrong("names-no", wrongNames))
                .filter(each -> !each.sentence().isEmpty())
                .toList();
    }

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
        return wrongs().isEmpty() ? 200 : 422;
    }
}
