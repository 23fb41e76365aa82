package dk.kompetencedialog.evaluation.page;

import dk.kompetencedialog.evaluation.Evaluation;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;

/**
 * The evaluations that the reader may see.
 *
 * @param writes whether they may begin one
 * @param year what stands in the form
 * @param sentence what is wrong with it; empty for nothing
 */
public record EvaluationsPage(
        Workplace workplace, List<Evaluation> evaluations, boolean writes, String year, String sentence)
        implements Page {
    public String here() {
        return "/workplaces/" + workplace.id() + "/evaluations";
    }

    @Override
    public int status() {
        return sentence.isEmpty() ? 200 : 422;
    }

    @Override
    public String template() {
        return "evaluation/evaluations";
    }

    @Override
    public String title(Texts t) {
        return t.get("evaluation.title");
    }
}
