package dk.kompetencedialog.plan.row;

import dk.kompetencedialog.board.printed.Print;
import dk.kompetencedialog.board.printed.Prints;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.PlanGroups;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.page.Choices;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.plan.page.Merge;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the rows of a plan. Every method wants an open transaction of the workplace. */
@Component
class RowWriting {
    private final Plans plans;
    private final Contents contents;
    private final PlanGroups groups;
    private final Prints prints;
    private final Clock clock;

    RowWriting(Plans plans, Contents contents, PlanGroups groups, Prints prints, Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.groups = groups;
        this.prints = prints;
        this.clock = clock;
    }

    /**
     * What a form has sent.
     *
     * @param was what it was built on; null where that was not sent: then on what stands
     */
    record Sent(Fields fields, @Nullable Fields was) {}

    RowForm needs(Plan plan, Texts t) {
        return new NeedForm(plan, contents, choices(plan), t);
    }

    RowForm activities(Plan plan, Texts t) {
        return new ActivityForm(plan, contents, choices(plan), Dates.today(clock.instant()), t);
    }

    /** What one chooses from. */
    Choices choices(Plan plan) {
        return new Choices(
                contents.of(plan, Contents.NOW).needs().stream()
                        .map(need -> new Choices.Choice(need.id().toString(), need.text()))
                        .toList(),
                groups.people(plan).stream()
                        .map(person -> new Choices.Choice(person.id().toString(), person.name()))
                        .toList(),
                prints.of(plan.workplaceId(), groups.staffGroups(plan)).stream()
                        .filter(print -> print.kind() == ConclusionKind.FOCUS_AREA)
                        .map(print -> new Choices.Choice(print.source().id().toString(), name(print)))
                        .toList());
    }

    private static String name(Print print) {
        return print.heading().isEmpty() ? print.text().lines().findFirst().orElse("") : print.heading();
    }

    /** Throws {@link Sentence} 404 where there is none. */
    Entry entry(RowForm form, UUID id) {
        var now = form.now(id);
        if (now.equals(Fields.NONE)) throw Sentence.notFound();
        return Entry.of(now);
    }

    /** Keeps a row unless something is wrong, or somebody else changed the same; the entry says which. */
    Entry keep(Plan plan, RowForm form, UUID id, Sent sent) {
        plans.turn(plan);
        contents.requireOwn(plan, id);
        var now = form.now(id);
        var merge = new Merge(sent.fields, sent.was == null ? now : sent.was, now);
        var kept = merge.kept(form.names());
        var wrong = new LinkedHashMap<>(form.wrong(kept, now));
        var clashes = now.equals(Fields.NONE) ? Map.<String, String>of() : told(merge, form);
        wrong.putAll(clashes);
        if (wrong.isEmpty()) form.keep(id, kept);
        return new Entry(kept, now, wrong, !clashes.isEmpty());
    }

    private static Map<String, String> told(Merge merge, RowForm form) {
        var told = new LinkedHashMap<String, String>();
        for (var name : merge.clashes(form.names())) {
            var stands = form.said(name, merge.now().get(name));
            told.put(name, form.t().get(stands.isEmpty() ? "plan.overtaken.empty" : "plan.overtaken.now", stands));
        }
        return told;
    }
}
