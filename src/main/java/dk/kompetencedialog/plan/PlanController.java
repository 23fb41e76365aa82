package dk.kompetencedialog.plan;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan: to read for its group, to write and to agree for who leads it. */
@Controller
@RequestMapping("/plans/{p}")
class PlanController {
    private final Plans plans;
    private final PlanViews views;
    private final Agreeing agreeing;
    private final Removing removing;
    private final Renaming renaming;
    private final Transactions transactions;
    private final Audit audit;

    PlanController(
            Plans plans,
            PlanViews views,
            Agreeing agreeing,
            Removing removing,
            Renaming renaming,
            Transactions transactions,
            Audit audit) {
        this.plans = plans;
        this.views = views;
        this.agreeing = agreeing;
        this.removing = removing;
        this.renaming = renaming;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping
    Page show(Member member, @PathVariable("p") UUID id, PlanViews.Did did, Texts t) {
        return page(plans.open(member, id), member, PlanViews.Retry.done(did), t);
    }

    @GetMapping("/agreed/{number}")
    Page agreed(Member member, @PathVariable("p") UUID id, @PathVariable int number, Texts t) {
        var opened = plans.open(member, id);
        return transactions.snapshot(opened.plan().workplaceId(), () -> views.agreed(opened, number, t));
    }

    @PostMapping
    Answer change(
            Member member, @PathVariable("p") UUID id, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var plan = plans.written(member, id);
        var entry = transactions.in(plan.workplaceId(), () -> renaming.keep(plan, form, t));
        if (!entry.isRight())
            return page(plans.open(member, id), member, new PlanViews.Retry(null, "", entry, PlanViews.Did.NOTHING), t);
        return new SeeOther("/plans/" + id);
    }

    @PostMapping("/agreements")
    Answer agree(Member member, @PathVariable("p") UUID id, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var plan = plans.written(member, id);
        var sent = Fields.read(form, "", Agreeing.NAMES);
        try {
            transactions.in(plan.workplaceId(), () -> {
                agreeing.agree(plan, sent);
                audit.write(plan.workplaceId(), member, AuditKind.PLAN_AGREED, plan.id());
            });
            return new SeeOther("/plans/" + id + "?agreed=true");
        } catch (Sentence wrong) {
            return page(
                    plans.open(member, id),
                    member,
                    new PlanViews.Retry(sent, wrong.in(t), null, PlanViews.Did.NOTHING),
                    t);
        }
    }

    /** Takes away one that was never agreed. Throws {@link Sentence} 409, 410. */
    @PostMapping("/removal")
    SeeOther remove(Member member, @PathVariable("p") UUID id) {
        var plan = plans.written(member, id);
        transactions.in(plan.workplaceId(), () -> {
            removing.remove(plan);
            audit.write(plan.workplaceId(), member, AuditKind.PLAN_REMOVED, plan.id());
        });
        return new SeeOther("/workplaces/" + plan.workplaceId() + "/plans");
    }

    private Page page(Plans.Opened opened, Member member, PlanViews.Retry retry, Texts t) {
        return transactions.snapshot(opened.plan().workplaceId(), () -> views.page(opened, member, retry, t));
    }
}
