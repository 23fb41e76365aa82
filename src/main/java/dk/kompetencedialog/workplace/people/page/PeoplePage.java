package dk.kompetencedialog.workplace.people.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * The people of a workplace.
 *
 * @param told what has just been done, empty when nothing has
 */
public record PeoplePage(Workplace workplace, List<Row> rows, String told) implements Page {
    /**
     * A person in the list.
     *
     * @param unit the way down to it, empty for none
     * @param group the staff group's name, empty for none
     */
    public record Row(String id, String name, String mail, String unit, String group) {}

    @Override
    public String template() {
        return "workplace/people";
    }

    @Override
    public String title(Texts t) {
        return t.get("people.title");
    }
}
