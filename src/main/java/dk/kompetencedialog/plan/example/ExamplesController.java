package dk.kompetencedialog.plan.example;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.example.page.ExamplesPage;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What workplaces let each other read; who administers one lets its own out, and who writes the plan takes it back. */
@Controller
@RequestMapping("/workplaces/{id}/examples")
class ExamplesController {
    private static final Set<String> DONE = Set.of("offered", "shared", "gone");

    private final Workplaces workplaces;
    private final Plans plans;
    private final Examples examples;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ExamplesController(
            Workplaces workplaces,
            Plans plans,
            Examples examples,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.workplaces = workplaces;
        this.plans = plans;
        this.examples = examples;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the address asks for, as it was sent. */
    record Asked(
            @Nullable String kind,
            @Nullable UUID plan,
            @Nullable UUID need,
            @Nullable String did) {}

    @GetMapping
    Page show(Member member, @PathVariable UUID id, Asked asked) {
        var workplace = workplaces.belonging(member, id);
        var kind = Example.kind(asked.kind == null ? "" : asked.kind);
        return new ExamplesPage(
                workplace,
                kind,
                plan(member, id, asked),
                asked.need,
                examples.shared(kind),
                ours(member, workplace, asked));
    }

    /** Throws {@link Sentence} 404 for one that is not theirs to write. */
    private @Nullable Plan plan(Member member, UUID id, Asked asked) {
        if (asked.plan == null) return null;
        var plan = plans.written(member, asked.plan);
        if (!plan.workplaceId().equals(id)) throw Sentence.notFound();
        return plan;
    }

    private ExamplesPage.Ours ours(Member member, Workplace workplace, Asked asked) {
        var did = asked.did != null && DONE.contains(asked.did) ? asked.did : "";
        return transactions.snapshot(workplace.id(), () -> {
            boolean lets = workplaces.administers(member, workplace.id());
            var writes = writes(workplace.id(), member);
            var offered = examples.own(workplace.id()).stream()
                    .filter(own -> writes.contains(own.planId()))
                    .toList();
            return new ExamplesPage.Ours(offered, lets, did);
        });
    }

    private Set<UUID> writes(UUID workplaceId, Member member) {
        return plans.of(workplaceId, member).stream()
                .filter(Plans.Listed::writes)
                .map(listed -> listed.plan().id())
                .collect(Collectors.toSet());
    }

    /** Lets others read it. Throws {@link Sentence} 404, and 410 for one that was changed or taken back. */
    @PostMapping("/sharing")
    SeeOther share(Member member, @PathVariable UUID id, @RequestParam(defaultValue = "") String example) {
        workplaces.belonging(member, id);
        transactions.in(id, () -> {
            if (!workplaces.administers(member, id)) throw Sentence.notFound();
            var own = examples.own(id, chosen(example));
            if (examples.share(own, Dates.today(clock.instant())))
                audit.write(id, member, AuditKind.EXAMPLE_SHARED, own.planId());
        });
        return new SeeOther("/workplaces/" + id + "/examples?did=shared#own");
    }

    /** Takes it back from everybody. Throws {@link Sentence} 404, 410. */
    @PostMapping("/removal")
    SeeOther takeBack(Member member, @PathVariable UUID id, @RequestParam(defaultValue = "") String example) {
        workplaces.belonging(member, id);
        transactions.in(id, () -> {
            var writes = writes(id, member);
            if (writes.isEmpty()) throw Sentence.notFound();
            var own = examples.own(id, chosen(example));
            if (!writes.contains(own.planId())) throw Sentence.notFound();
            examples.takeBack(own);
            audit.write(id, member, AuditKind.EXAMPLE_TAKEN_BACK, own.planId());
        });
        return new SeeOther("/workplaces/" + id + "/examples?did=gone#own");
    }

    /** Throws {@link Sentence} 410 for what is no id. */
    private static UUID chosen(String example) {
        try {
            return UUID.fromString(example);
        } catch (IllegalArgumentException senseless) {
            throw Sentence.gone("plan.example.gone");
        }
    }
}
