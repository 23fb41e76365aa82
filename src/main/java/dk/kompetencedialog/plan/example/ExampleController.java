package dk.kompetencedialog.plan.example;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.plan.Activity;
import dk.kompetencedialog.plan.Agreements;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.example.page.ExamplePage;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers an activity that was agreed as an example to others; for who writes the plan. */
@Controller
@RequestMapping("/plans/{p}/activities/{row}/example")
class ExampleController {
    private final Plans plans;
    private final Examples examples;
    private final Agreed agreed;
    private final Transactions transactions;
    private final Audit audit;

    ExampleController(Plans plans, Examples examples, Agreed agreed, Transactions transactions, Audit audit) {
        this.plans = plans;
        this.examples = examples;
        this.agreed = agreed;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** What was agreed last of a plan. */
    @Component("agreedActivities")
    record Agreed(Agreements agreements, Contents contents) {
        /** Inside a transaction of the workplace. Throws {@link Sentence} 404, and 409 for one that is not agreed yet. */
        Activity of(Plan plan, UUID id) {
            if (contents.activity(plan, id).isEmpty()) throw Sentence.notFound();
            return agreements.of(plan).stream()
                    .findFirst()
                    .flatMap(last -> contents.of(plan, last.number()).activities().stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst())
                    .orElseThrow(() -> Sentence.conflict("plan.example.notAgreed"));
        }
    }

    /** Which activity of which plan, from the address. */
    record Place(UUID p, UUID row) {}

    @GetMapping
    Page show(Member member, Place place) {
        var plan = plans.written(member, place.p);
        return transactions.snapshot(plan.workplaceId(), () -> page(plan, place, null));
    }

    private ExamplePage page(Plan plan, Place place, @Nullable Entry sent) {
        var activity = agreed.of(plan, place.row);
        var own = examples.of(plan.workplaceId(), plan.id(), place.row);
        var entry = sent == null
                ? Entry.of(own.map(ExampleForm::of)
                        .orElseGet(() -> ExampleForm.of(activity))
                        .sent())
                : sent;
        return new ExamplePage(plan, activity, own.orElse(null), entry);
    }

    @PostMapping
    Answer offer(Member member, Place place, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var plan = plans.written(member, place.p);
        var sent = ExampleForm.read(form);
        var entry = sent.entry(t);
        if (!entry.isRight()) return transactions.snapshot(plan.workplaceId(), () -> page(plan, place, entry));
        transactions.in(plan.workplaceId(), () -> {
            plans.hold(plan.workplaceId(), plan.id());
            var activity = agreed.of(plan, place.row);
            examples.offer(new Examples.Own(
                    plan.workplaceId(),
                    UUID.randomUUID(),
                    plan.id(),
                    place.row,
                    sent.example(activity),
                    sent.isTicked("named"),
                    null));
            audit.write(plan.workplaceId(), member, AuditKind.EXAMPLE_OFFERED, plan.id());
        });
        return new SeeOther("/workplaces/" + plan.workplaceId() + "/examples?did=offered#own");
    }
}
