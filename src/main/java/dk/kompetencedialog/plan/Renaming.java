package dk.kompetencedialog.plan;

import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.plan.page.Merge;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Calls a plan something else, or moves its days. Wants an open transaction of the workplace. */
@Component
class Renaming {
    private final Plans plans;

    Renaming(Plans plans) {
        this.plans = plans;
    }

    /** Keeps what a form says unless something is wrong, or somebody else changed the same meanwhile; the entry says which. */
    Entry keep(Plan plan, MultiValueMap<String, String> form, Texts t) {
        plans.hold(plan.workplaceId(), plan.id());
        var now = Details.of(plans.in(plan.workplaceId(), plan.id())).sent();
        var was = form.containsKey("was.title") ? Fields.read(form, "was.", Details.NAMES) : now;
        var merge = new Merge(Details.read(form).sent(), was, now);
        var kept = new Details(merge.kept(Details.NAMES));
        var wrong = new LinkedHashMap<>(kept.entry(t).wrong());
        var clashes = clashes(merge, t);
        wrong.putAll(clashes);
        if (wrong.isEmpty()) {
            plans.turn(plan);
            plans.change(plan, kept);
        }
        return new Entry(kept.sent(), now, wrong, !clashes.isEmpty());
    }

    private static Map<String, String> clashes(Merge merge, Texts t) {
        var told = new LinkedHashMap<String, String>();
        for (var name : merge.clashes(Details.NAMES)) {
            var stands = merge.now().get(name);
            told.put(name, t.get("plan.overtaken.now", name.equals("title") ? stands : t.day(Dates.read(stands))));
        }
        return told;
    }
}
