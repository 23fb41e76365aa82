package dk.kompetencedialog.plan.example.page;

import dk.kompetencedialog.plan.ActivityKind;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.example.Examples;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What workplaces let each other read.
 *
 * @param kind which kind was asked for; null for all
 * @param plan the plan that the reader looks for something for; null for none
 * @param need the need in it that the reader looks for something for; null for none
 * @param own those of the reader's workplace, where it is the reader's to take them back
 */
public record ExamplesPage(
        Workplace workplace,
        @Nullable ActivityKind kind,
        @Nullable Plan plan,
        @Nullable UUID need,
        List<Examples.Shared> all,
        Ours own)
        implements Page {

    /**
     * What the reader's workplace offers.
     *
     * @param lets whether it is the reader's to let them out
     * @param did what was just done, as the address says it; empty for nothing
     */
    public record Ours(List<Examples.Own> offered, boolean lets, String did) {}

    public String here() {
        return "/workplaces/" + workplace.id() + "/examples";
    }

    /** What is sent along for the need. */
    public String needed() {
        return need == null ? "" : "&need=" + need;
    }

    /** How many there are of what was asked for. */
    public int found() {
        return all.isEmpty() ? 0 : all.getFirst().found();
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "plan/examples";
    }

    @Override
    public String title(Texts t) {
        return t.get("plan.examples");
    }
}
