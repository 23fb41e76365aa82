package dk.kompetencedialog.plan;

import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.people.Person;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Agrees a plan as it was read. Wants an open transaction of the workplace. */
@Component
class Agreeing {
    static final List<String> NAMES = List.of("on", "leader", "group", "turn");
    private static final int GROUP_MAX = 200;

    private final Plans plans;
    private final Contents contents;
    private final Agreements agreements;
    private final Abouts abouts;
    private final Clock clock;

    Agreeing(Plans plans, Contents contents, Agreements agreements, Abouts abouts, Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.agreements = agreements;
        this.abouts = abouts;
        this.clock = clock;
    }

    /**
     * Keeps what the plan says under the next number. Throws {@link Sentence} 400 for what is wrong in the form, 403 for who has not proved
     * who they are, 409 where it says nothing, was changed since it was read, or is agreed so already.
     */
    void agree(Plan plan, Fields form) {
        requireProof();
        var on = Dates.read(form.get("on"));
        var now = clock.instant();
        if (on.isAfter(Dates.today(now))) throw Sentence.badRequest("plan.agree.future");
        var leader = required(form, "leader", Person.NAME_MAX);
        var group = required(form, "group", GROUP_MAX);
        int turn = plans.turn(plan);
        var content = contents.of(plan, Contents.NOW);
        if (content.isEmpty()) throw Sentence.conflict("plan.agree.empty");
        var before = agreements.of(plan);
        if (!before.isEmpty() && isSame(plan, before.getFirst(), content)) throw Sentence.conflict("plan.agree.same");
        if (!String.valueOf(turn).equals(form.get("turn"))) throw Sentence.conflict("plan.agree.changed");
        var about = abouts.of(plans.in(plan.workplaceId(), plan.id()));
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        contents.copy(plan, number);
        agreements.add(plan, new Agreement(number, on, leader, group, now, about));
    }

    /** Whether a plan says what was agreed. */
    boolean isSame(Plan plan, Agreement agreement, Content content) {
        return contents.of(plan, agreement.number()).equals(content)
                && abouts.of(plans.in(plan.workplaceId(), plan.id())).equals(agreement.about());
    }

    private static String required(Fields form, String name, int max) {
        var text = PlainText.ofAny(form.get(name), max, false);
        if (text.isEmpty()) throw Sentence.badRequest("plan.agree." + name + ".missing");
        return text;
    }

    /** A link that somebody handed over, and the own login of a workplace, are enough to read and write, not to agree. */
    private static void requireProof() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (Proof.shownBy(known).filter(Proof::opensForGood).isEmpty())
            throw Sentence.forbidden("plan.agree.proveFirst");
    }
}
