package dk.kompetencedialog.plan.page;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.plan.Agreement;
import dk.kompetencedialog.plan.CheckIn;
import dk.kompetencedialog.plan.Content;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it reads.
 *
 * @param number the copy that is shown; 0 = as it stands now
 * @param goals what the group wants to succeed with, as its workshop concluded
 * @param behind the conclusions that its rows came from, by id
 * @param said what was said last of each activity; nothing of a copy
 * @param agreements the latest first
 * @param around what stands beside it
 */
public record PlanPage(
        Workplace workplace,
        Plan plan,
        List<String> whom,
        int number,
        Content content,
        List<String> goals,
        Map<UUID, Concluded> behind,
        Map<UUID, CheckIn> said,
        List<Agreement> agreements,
        Around around)
        implements Page {

    /**
     * What stands beside a plan.
     *
     * @param writes whether the reader may write it
     * @param changed whether it is another by now than it was agreed
     * @param form what stands in the form that agrees it
     * @param wrong what is wrong there; empty for nothing
     * @param details what stands in the form for its title and days
     * @param outs what was taken out and can be put back; the one that was just taken out first
     * @param did what was just done: {@code out}, {@code agreed}, or nothing
     * @param next the plan that goes on from it; null for none
     * @param gone that what was said of its activities was deleted, in a sentence; empty for nothing
     */
    public record Around(
            boolean writes,
            boolean changed,
            Fields form,
            String wrong,
            Entry details,
            List<Contents.Out> outs,
            String did,
            @Nullable Plan next,
            String gone) {}

    /** The conclusion that a row came from; null for none. */
    public @Nullable Concluded source(@Nullable UUID conclusion) {
        return conclusion == null ? null : behind.get(conclusion);
    }

    /** Whether its activities are followed up: it has been agreed, and no copy is shown. */
    public boolean isFollowed() {
        return number == 0 && !agreements.isEmpty();
    }

    public String here() {
        return "/plans/" + plan.id();
    }

    /** Where the files of what is shown are, without their ending; what was agreed as it stands, as it was agreed. */
    public String files() {
        int shown = number == 0 && !agreements.isEmpty() && !around.changed
                ? agreements.getFirst().number()
                : number;
        return here() + (shown == 0 ? "" : "/agreed/" + shown) + "/plan";
    }

    /** Whether what is shown can be written. */
    public boolean isOpen() {
        return around.writes && number == 0;
    }

    /** The agreement that is shown; null for what stands now. */
    public @Nullable Agreement shown() {
        return agreements.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** What lacks, with how often; nothing where nothing does. */
    public List<Map.Entry<Content.Lack, Integer>> lacks() {
        return Stream.of(Content.Lack.values())
                .map(lack -> Map.entry(lack, content.lacking(lack)))
                .filter(each -> each.getValue() > 0)
                .toList();
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "plan/plan";
    }

    @Override
    public String title(Texts t) {
        return plan.title();
    }

    @Override
    public int status() {
        return around.wrong.isEmpty() ? around.details.status() : 422;
    }
}
