package dk.kompetencedialog.plan.beginning;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.plan.Details;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.NewPlanPage;
import dk.kompetencedialog.plan.page.PlansPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.Workshops;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way from a group's workshop to its plan: begins it, or leads to it where it has begun. */
@Controller
@RequestMapping("/workshops/{w}/plan")
class WorkshopPlanController {
    private final Workshops workshops;
    private final Workplaces workplaces;
    private final WorkshopStart start;
    private final Transactions transactions;

    WorkshopPlanController(Workshops workshops, Workplaces workplaces, WorkshopStart start, Transactions transactions) {
        this.workshops = workshops;
        this.workplaces = workplaces;
        this.start = start;
        this.transactions = transactions;
    }

    @GetMapping
    Answer show(Member member, @PathVariable("w") UUID id, Texts t) {
        var workshop = workshops.readable(member, id);
        var begun = transactions.snapshot(workshop.workplaceId(), () -> start.begun(workshop, member));
        return switch (begun.size()) {
            case 0 -> {
                var writes = written(member, id);
                yield page(writes, transactions.snapshot(writes.workplaceId(), () -> start.usual(writes, t)), t);
            }
            case 1 -> new SeeOther("/plans/" + begun.getFirst().plan().id());
            default ->
                new PlansPage(
                        transactions.snapshot(workshop.workplaceId(), () -> workplaces.at(workshop.workplaceId())),
                        begun,
                        false);
        };
    }

    /** Twice is once: who comes second is led to what the first began. */
    @PostMapping
    Answer begin(Member member, @PathVariable("w") UUID id, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var workshop = written(member, id);
        var details = Details.read(form);
        var entry = details.entry(t);
        if (!entry.isRight()) return page(workshop, entry, t);
        boolean each = "yes".equals(form.getFirst("each"));
        var plans = transactions.in(workshop.workplaceId(), () -> start.begin(member, workshop, details, each));
        return new SeeOther(plans.size() == 1 ? "/plans/" + plans.getFirst().id() : "/workshops/" + id + "/plan");
    }

    /** A group's, whose plan is theirs to write. Throws {@link Sentence} 404. */
    private Workshop written(Member member, UUID id) {
        try {
            var workshop = workshops.answeredFor(member, id);
            if (workshop.theme() == Theme.W2) return workshop;
        } catch (Sentence others) {
            throw Sentence.notFound("plan.notBegun");
        }
        throw Sentence.notFound();
    }

    private Page page(Workshop workshop, Entry entry, Texts t) {
        return transactions.snapshot(
                workshop.workplaceId(),
                () -> new NewPlanPage(
                        workplaces.at(workshop.workplaceId()),
                        "/workshops/" + workshop.id() + "/plan",
                        start.said(workshop, t),
                        entry,
                        null,
                        List.of(),
                        start.groups(workshop)));
    }
}
