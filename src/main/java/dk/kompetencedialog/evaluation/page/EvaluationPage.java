package dk.kompetencedialog.evaluation.page;

import dk.kompetencedialog.evaluation.Chapter;
import dk.kompetencedialog.evaluation.Evaluation;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.council.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A works council's look at a year.
 *
 * @param writes whether the reader may write in it
 * @param signsFor for which sides the reader may sign
 * @param law what § 8 asks, and what meets it
 * @param sent a form that is shown again; null for none
 */
public record EvaluationPage(
        Workplace workplace,
        Evaluation evaluation,
        boolean writes,
        Set<Side> signsFor,
        List<Asked> law,
        @Nullable Sent sent)
        implements Page {
    /**
     * Something that § 8 asks.
     *
     * @param by the document that meets it; empty where none does
     */
    public record Asked(String what, String by) {
        public boolean met() {
            return !by.isEmpty();
        }
    }

    /**
     * What was sent, and is not kept.
     *
     * @param part the part, or the side, whose form it was
     * @param written what stands in its field
     * @param on the day that stands in it; empty for a part
     * @param other what was kept meanwhile; empty for nothing
     */
    public record Sent(String part, String written, String on, String other, String sentence, int status) {}

    /** What stands in a part's field. */
    public String written(Chapter chapter) {
        return isOf(chapter.name()) && sent != null
                ? sent.written
                : evaluation.part(chapter).said();
    }

    /** Whether a form of this part, or side, is shown again. */
    public boolean isOf(String part) {
        return sent != null && sent.part.equals(part);
    }

    /** Whether what was sent for a part has no field to stand in, for it was closed meanwhile. */
    public boolean isTooLate() {
        return sent != null && !isOpen() && Arrays.stream(Chapter.values()).anyMatch(each -> isOf(each.name()));
    }

    /** Whether its parts have fields. */
    public boolean isOpen() {
        return writes && evaluation.isOpen();
    }

    public String here() {
        return evaluation.here();
    }

    @Override
    public int status() {
        return sent == null ? 200 : sent.status;
    }

    @Override
    public String template() {
        return "evaluation/evaluation";
    }

    @Override
    public String title(Texts t) {
        return t.get("evaluation.title.of", String.valueOf(evaluation.year()));
    }
}
