package dk.kompetencedialog.plan.row;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.plan.Contents;
import dk.kompetencedialog.plan.Plan;
import dk.kompetencedialog.plan.Plans;
import dk.kompetencedialog.plan.example.Examples;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.plan.page.RowPage;
import dk.kompetencedialog.plan.page.RowPage.Kind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The needs and activities of a plan, a form for each. */
@Controller
@RequestMapping("/plans/{p}")
class RowController {
    private final Plans plans;
    private final RowWriting writing;
    private final Contents contents;
    private final Examples examples;
    private final Transactions transactions;

    RowController(Plans plans, RowWriting writing, Contents contents, Examples examples, Transactions transactions) {
        this.plans = plans;
        this.writing = writing;
        this.contents = contents;
        this.examples = examples;
        this.transactions = transactions;
    }

    @GetMapping("/needs/new")
    Page blankNeed(Member member, @PathVariable("p") UUID id, Texts t) {
        return page(plans.written(member, id), new Shown(Kind.NEED, UUID.randomUUID(), true, Entry.of(Fields.NONE)), t);
    }

    @GetMapping("/activities/new")
    Page blankActivity(Member member, @PathVariable("p") UUID id, Beginning beginning, Texts t) {
        var plan = plans.written(member, id);
        var filled = new Entry(beginning.fields(examples), Fields.NONE, Map.of(), false);
        return page(plan, new Shown(Kind.ACTIVITY, UUID.randomUUID(), true, filled), t);
    }

    /** What a new activity begins with: the need it is to help, or an example that others have shared. */
    record Beginning(@Nullable String need, @Nullable UUID example) {
        Fields fields(Examples examples) {
            var wanted = Objects.requireNonNullElse(need, "");
            return example == null
                    ? new Fields(Map.of("need", wanted))
                    : examples.shared(example)
                            .map(Beginning::of)
                            .orElseThrow(Beginning::gone)
                            .but("need", wanted);
        }

        private static Fields of(Examples.Shared shared) {
            var example = shared.example();
            return new Fields(Map.of(
                    "text", example.text(),
                    "kind", Objects.toString(example.kind(), ""),
                    "sign", example.sign(),
                    "daily", example.daily()));
        }

        private static Sentence gone() {
            return Sentence.gone("plan.example.gone");
        }
    }

    @GetMapping("/needs/{row}")
    Page need(Member member, @PathVariable("p") UUID id, @PathVariable UUID row, Texts t) {
        return standing(plans.written(member, id), Kind.NEED, row, t);
    }

    @GetMapping("/activities/{row}")
    Page activity(Member member, @PathVariable("p") UUID id, @PathVariable UUID row, Texts t) {
        return standing(plans.written(member, id), Kind.ACTIVITY, row, t);
    }

    @PostMapping("/needs/{row}")
    Answer keepNeed(Member member, Place place, @RequestParam MultiValueMap<String, String> form, Texts t) {
        return keep(plans.written(member, place.p), new Sending(Kind.NEED, place.row, form), t);
    }

    @PostMapping("/activities/{row}")
    Answer keepActivity(Member member, Place place, @RequestParam MultiValueMap<String, String> form, Texts t) {
        return keep(plans.written(member, place.p), new Sending(Kind.ACTIVITY, place.row, form), t);
    }

    /** Which row of which plan, from the address. */
    record Place(UUID p, UUID row) {}

    @PostMapping("/rows/{row}/removal")
    SeeOther remove(Member member, @PathVariable("p") UUID id, @PathVariable UUID row) {
        take(plans.written(member, id), row, true);
        return new SeeOther("/plans/" + id + "?out=" + row);
    }

    @PostMapping("/rows/{row}/return")
    SeeOther putBack(Member member, @PathVariable("p") UUID id, @PathVariable UUID row) {
        take(plans.written(member, id), row, false);
        return new SeeOther("/plans/" + id + "#row-" + row);
    }

    private void take(Plan plan, UUID row, boolean out) {
        transactions.in(plan.workplaceId(), () -> {
            plans.turn(plan);
            if (!contents.take(plan, row, out)) throw Sentence.notFound();
        });
    }

    /** What was sent for a row. */
    private record Sending(Kind kind, UUID row, MultiValueMap<String, String> form) {
        RowWriting.Sent sent(RowForm row) {
            var built = form.keySet().stream().anyMatch(name -> name.startsWith("was."));
            return new RowWriting.Sent(
                    Fields.read(form, "", row.names()), built ? Fields.read(form, "was.", row.names()) : null);
        }
    }

    private Answer keep(Plan plan, Sending sending, Texts t) {
        var shown = transactions.in(plan.workplaceId(), () -> {
            var form = form(plan, sending.kind, t);
            boolean isNew = form.now(sending.row).equals(Fields.NONE);
            return new Shown(
                    sending.kind, sending.row, isNew, writing.keep(plan, form, sending.row, sending.sent(form)));
        });
        return shown.entry.isRight()
                ? new SeeOther("/plans/" + plan.id() + "#row-" + sending.row)
                : page(plan, shown, t);
    }

    /** A form as it is shown. */
    private record Shown(Kind kind, UUID row, boolean isNew, Entry entry) {}

    private Page standing(Plan plan, Kind kind, UUID row, Texts t) {
        var entry = transactions.snapshot(plan.workplaceId(), () -> writing.entry(form(plan, kind, t), row));
        return page(plan, new Shown(kind, row, false, entry), t);
    }

    private Page page(Plan plan, Shown shown, Texts t) {
        return transactions.snapshot(
                plan.workplaceId(),
                () -> new RowPage(
                        plan,
                        shown.kind,
                        shown.row,
                        shown.isNew,
                        shown.entry,
                        form(plan, shown.kind, t).names(),
                        writing.choices(plan)));
    }

    private RowForm form(Plan plan, Kind kind, Texts t) {
        return switch (kind) {
            case NEED -> writing.needs(plan, t);
            case ACTIVITY -> writing.activities(plan, t);
        };
    }
}
