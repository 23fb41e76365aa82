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
 * @param news what was just done, empty when nothing was
 */
public record AdministratorsPage(Workplace workplace, List<Row> rows, List<Choice> others, String wrong, News news)
        implements Page {
    /**
     * One of them.
     *
     * @param id of the person; of the account where it is nobody on the list
     * @param name empty where it is nobody on the list
     * @param self whether it is who asks
     * @param been whether they have been signed in
     */
    public record Row(String id, String name, boolean self, boolean been) {
        /** Whether it is who asks, and is still without a name. */
        public boolean isNameless() {
            return self && name.isEmpty();
        }
    }

    /**
     * What was just done.
     *
     * @param sentence empty when nothing was
     * @param page where one goes on; empty where there is no more to do
     * @param go what its link says
     */
    public record News(String sentence, String page, String go) {
        /** With no more to do. */
        public static News of(String sentence) {
            return new News(sentence, "", "");
        }
    }

    /** Somebody who may become one. */
    public record Choice(String id, String name) {}

    public boolean isAlone() {
        return rows.size() == 1;
    }

    /** Whether the role may be taken from them: another one must be left who has been inside. */
    public boolean mayLose(Row row) {
        return rows.stream().anyMatch(other -> other.been() && !other.equals(row));
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
