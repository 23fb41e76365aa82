package dk.kompetencedialog.keeping;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts workplaces' rules into words. Wants a snapshot of the workplace. */
@Component
public class Plans {
    private final Rules rules;

    Plans(Rules rules) {
        this.rules = rules;
    }

    /** The rule that holds; what we propose where none was confirmed, and that it was not. */
    public Plan of(Workplace workplace, Texts t) {
        var rule = rules.of(workplace.id());
        var times = rule.map(Rule::times).orElseGet(Times::proposed);
        var state = rule.map(one -> one.isPaused() ? "PAUSED" : "HOLDS").orElse("NONE");
        return new Plan(
                Stream.of(Kept.values()).map(kind -> row(kind, times, t)).toList(),
                t.get("paper.rule." + state, rule.map(one -> t.day(one.at())).orElse("")));
    }

    private static List<String> row(Kept kind, Times times, Texts t) {
        var months = times.of(kind).orElse(0);
        var since = months == 0 ? "" : " " + t.get("keeping.kind." + kind + ".since");
        return List.of(
                t.get("keeping.kind." + kind),
                t.get("keeping.kind." + kind + ".what"),
                t.get("keeping.months", months) + since);
    }
}
