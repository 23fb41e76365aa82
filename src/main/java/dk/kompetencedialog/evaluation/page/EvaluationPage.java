package dk.kompetencedialog.evaluation.page;

import dk.kompetencedialog.evaluation.Evaluation;
import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.council.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A works council's look at a year.
 *
 * @param writes whether the reader may write in it
 * @param signsFor for which sides the reader may sign
 * @param law what § 8 asks, and what meets it
 * @param kept whether something has just been kept
 * @param sent what was sent and not kept, by the part or side whose form it was
 */
public record EvaluationPage(
        Workplace workplace,
        Evaluation evaluation,
        boolean writes,
        Set<Side> signsFor,
        List<Asked> law,
        boolean kept,
        Map<String, Sent> sent)
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
     * @param written what stands in its field
     * @param on the day that stands in it; empty for a part
     * @param other what was kept meanwhile; empty for nothing
     */
    public record Sent(String written, String on, String other, String sentence, int status) {
        /** Its status where what was sent is wrong, or was overtaken. */
        public static final int WRONG = 422;

        public static final int CLASH = 409;
    }

    /** What stands in a part's field. */
    public String written(YearPart chapter) {
        var again = of(chapter.name());
        return again == null ? evaluation.part(chapter).said() : again.written;
    }

    /** Whether all that was sent for its parts is kept. */
    public boolean isKept() {
        return Arrays.stream(YearPart.values()).map(Enum::name).noneMatch(sent::containsKey);
    }

    /** What was sent for a part, or a side, and is shown again; null for nothing. */
    public @Nullable Sent of(String part) {
        return sent.get(part);
    }

    /** What was sent for parts that have no field to stand in, for they were closed meanwhile. */
    public List<Sent> tooLate() {
        return isOpen()
                ? List.of()
                : Arrays.stream(YearPart.values())
                        .filter(chapter -> !evaluation
                                .part(chapter)
                                .said()
                                .equals(written(chapter).strip()))
                        .map(chapter -> of(chapter.name()))
                        .filter(Objects::nonNull)
                        .filter(each -> !each.written.isBlank())
                        .toList();
    }

    /** Whether its parts have fields. */
    public boolean isOpen() {
        return writes && evaluation.isOpen();
    }

    @Override
    public List<String> modules() {
        return isOpen() ? List.of("js/written.js") : List.of();
    }

    public String here() {
        return evaluation.here();
    }

    @Override
    public int status() {
        return sent.values().stream().mapToInt(Sent::status).max().orElse(200);
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
