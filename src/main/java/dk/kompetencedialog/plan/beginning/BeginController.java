package dk.kompetencedialog.plan.beginning;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.plan.CheckIns;
import dk.kompetencedialog.plan.Content;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.Details;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.NewPlanPage;
import dk.kompetencedialog.plan.page.PlansPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.group.Plannable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of a workplace, and how one begins without a workshop: from nothing, or from the plan before. */
@Controller
class BeginController {
    private final Workplaces workplaces;
    private final Plannable plannable;
    private final Beginning beginning;
    private final Reading reading;
    private final Transactions transactions;
    private final Clock clock;

    BeginController(
            Workplaces workplaces,
            Plannable plannable,
            Beginning beginning,
            Reading reading,
            Transactions transactions,
            Clock clock) {
        this.workplaces = workplaces;
        this.plannable = plannable;
        this.beginning = beginning;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Component("planBeginningReading")
    record Reading(Plans plans, Contents contents, CheckIns checkIns) {}

    @GetMapping("/workplaces/{id}/plans")
    Page all(Member member, @PathVariable UUID id) {
        var workplace = workplaces.belonging(member, id);
        return transactions.snapshot(
                id, () -> new PlansPage(workplace, reading.plans.of(id, member), plannable.mayPlan(member, workplace)));
    }

    @GetMapping("/workplaces/{id}/plans/new")
    Page blank(Member member, @PathVariable UUID id, Texts t) {
        var workplace = workplaces.belonging(member, id);
        var choices = choices(member, workplace);
        return page(choices, new Shown(workplace, Entry.of(usual("").sent()), only(choices)), t);
    }

    @PostMapping("/workplaces/{id}/plans")
    Answer make(Member member, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var workplace = workplaces.belonging(member, id);
        var choices = choices(member, workplace);
        var whom = form.getOrDefault("whom", List.of());
        var targets = choices.read(whom);
        var details = Details.read(form);
        var entry = missing(details.entry(t), targets.isEmpty() ? t.get("plan.whom.missing") : "");
        if (!entry.isRight()) return page(choices, new Shown(workplace, entry, whom), t);
        var made = transactions.in(id, () -> beginning.blank(member, id, details, targets));
        return new SeeOther("/plans/" + made.id());
    }

    /** Where there is but one to choose, it is chosen. */
    private static List<String> only(Plannable.Choices choices) {
        var all = Stream.concat(choices.units().stream(), choices.groups().stream())
                .toList();
        return all.size() == 1 ? List.of(all.getFirst().target().written()) : List.of();
    }

    private Plannable.Choices choices(Member member, Workplace workplace) {
        return transactions.snapshot(workplace.id(), () -> plannable.of(member, workplace));
    }

    private static Entry missing(Entry entry, String whom) {
        if (whom.isEmpty()) return entry;
        var wrong = new LinkedHashMap<>(entry.wrong());
        wrong.put("whom", whom);
        return new Entry(entry.filled(), entry.was(), wrong, false);
    }

    /** A form as it is shown again. */
    private record Shown(Workplace workplace, Entry entry, List<String> whom) {}

    private static Page page(Plannable.Choices choices, Shown shown, Texts t) {
        return new NewPlanPage(
                shown.workplace,
                "/workplaces/" + shown.workplace.id() + "/plans",
                t.get("plan.begin.blank"),
                shown.entry,
                choices,
                shown.whom,
                List.of());
    }

    @GetMapping("/plans/{p}/next")
    Page next(Member member, @PathVariable("p") UUID id, Texts t) {
        var former = reading.plans.written(member, id);
        var today = Dates.today(clock.instant());
        var starts = former.endsOn().isBefore(today) ? today : former.endsOn().plusDays(1);
        return next(
                former,
                Details.usual(former.title(), starts, starts.plusYears(1).minusDays(1))
                        .entry(t),
                t);
    }

    @PostMapping("/plans/{p}/next")
    Answer goOn(Member member, @PathVariable("p") UUID id, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var former = reading.plans.written(member, id);
        var details = Details.read(form);
        var entry = details.entry(t);
        if (!entry.isRight()) return next(former, entry, t);
        var made = transactions.in(former.workplaceId(), () -> {
            beginning.hold(id);
            reading.plans.hold(former.workplaceId(), id);
            return reading.plans
                    .after(former)
                    .orElseGet(() -> beginning.after(member, former, details, unfinished(former)));
        });
        return new SeeOther("/plans/" + made.id());
    }

    private Content unfinished(Plan former) {
        return new Unfinished(reading.contents.of(former, Contents.NOW), reading.checkIns.done(former)).again();
    }

    private Page next(Plan former, Entry entry, Texts t) {
        return transactions.snapshot(former.workplaceId(), () -> {
            var left = unfinished(former);
            return new NewPlanPage(
                    workplaces.at(former.workplaceId()),
                    "/plans/" + former.id() + "/next",
                    t.get(
                            "plan.begin.next",
                            former.title(),
                            left.needs().size(),
                            left.activities().size()),
                    entry,
                    null,
                    List.of(),
                    List.of());
        });
    }

    /** From today, for a year. */
    private Details usual(String title) {
        var today = Dates.today(clock.instant());
        return Details.usual(title, today, today.plusYears(1).minusDays(1));
    }
}
