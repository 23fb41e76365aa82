package dk.kompetencedialog.workplace.unit.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/** The units of a workplace as a tree, and the project teams beside it. */
public record UnitsPage(Workplace workplace, List<Row> units, List<Row> projects) implements Page {
    /**
     * A unit in the tree.
     *
     * @param depth 0 at the top
     * @param leaders their names
     * @param people how many belong to it, those further down not counted
     */
    public record Row(String id, String name, int depth, List<String> leaders, int people) {}

    @Override
    public String template() {
        return "workplace/units";
    }

    @Override
    public String title(Texts t) {
        return t.get("unit.title");
    }
}
