package dk.kompetencedialog.plan.page;

import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * The plans of a workplace that the reader may read.
 *
 * @param plans whether the reader may make one
 */
public record PlansPage(Workplace workplace, List<Plans.Listed> all, boolean plans) implements Page {
    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "plan/plans";
    }

    @Override
    public String title(Texts t) {
        return t.get("plan.all");
    }
}
