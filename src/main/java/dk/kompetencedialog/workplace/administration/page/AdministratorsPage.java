package dk.kompetencedialog.workplace.administration.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * Who administers a workplace.
 *
 * @param others people of the list who do not, to choose from
 * @param wrong why something was not done, empty when nothing is wrong
 */
public record AdministratorsPage(Workplace workplace, List<Row> rows, List<Choice> others, String wrong)
        implements Page {
    /**
     * One of them.
     *
     * @param id of the person; of the account where it is nobody on the list
     * @param name empty where it is nobody on the list
     * @param self whether it is who asks
     */
    public record Row(String id, String name, boolean self) {}

    /** Somebody who may become one. */
    public record Choice(String id, String name) {}

    public boolean isAlone() {
        return rows.size() == 1;
    }

    @Override
    public String template() {
        return "workplace/administrators";
    }

    @Override
    public String title(Texts t) {
        return t.get("administration.title");
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
