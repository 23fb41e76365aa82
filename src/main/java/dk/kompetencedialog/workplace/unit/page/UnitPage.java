package dk.kompetencedialog.workplace.unit.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.Set;

/**
 * The form for one unit or project team.
 *
 * @param id of one that is there already; empty for a new one
 * @param was what the form is built on
 * @param overtaken whether what is wrong is that somebody else changed the same meanwhile
 */
public record UnitPage(
        Workplace workplace, String id, Filled filled, Filled was, Choices choices, String wrong, boolean overtaken)
        implements Page {
    /**
     * What the form says.
     *
     * @param parent the id of what it lies under; empty at the top
     * @param leaders ids of people
     * @param members ids of people; of a project team alone
     */
    public record Filled(String name, String parent, boolean project, Set<String> leaders, Set<String> members) {}

    /** What there is to choose from, by id and in the order it is shown. */
    public record Choices(List<Choice> parents, List<Choice> people) {}

    /** Something to choose. */
    public record Choice(String id, String text) {}

    public boolean isNew() {
        return id.isEmpty();
    }

    /** Where the form goes. */
    public String action() {
        return "/workplaces/" + workplace.id() + "/units" + (isNew() ? "" : "/" + id);
    }

    @Override
    public String template() {
        return "workplace/unit";
    }

    @Override
    public String title(Texts t) {
        return isNew() ? t.get(filled.project() ? "unit.new.project" : "unit.new") : filled.name();
    }

    @Override
    public int status() {
        if (overtaken) return 409;
        return wrong.isEmpty() ? 200 : 422;
    }
}
