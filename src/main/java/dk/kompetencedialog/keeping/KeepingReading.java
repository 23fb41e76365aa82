package dk.kompetencedialog.keeping;

import dk.kompetencedialog.keeping.page.KeepingPage;
import dk.kompetencedialog.keeping.page.KeepingPage.Gone;
import dk.kompetencedialog.keeping.page.KeepingPage.State;
import dk.kompetencedialog.keeping.page.KeepingPage.Time;
import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workshop.agenda.SittingTime;
import dk.kompetencedialog.workshop.erasure.Deletions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what the page of keeping shows, in a fixed number of statements. Wants a snapshot of the workplace. */
@Component
class KeepingReading {
    private static final int DELETIONS = 100;

    private final Rules rules;
    private final Lines lines;
    private final Cases cases;
    private final Deletions deletions;
    private final JdbcClient sql;
    private final Settings settings;
    private final Clock clock;

    KeepingReading(
            Rules rules,
            Lines lines,
            Cases cases,
            Deletions deletions,
            JdbcClient sql,
            Settings settings,
            Clock clock) {
        this.rules = rules;
        this.lines = lines;
        this.cases = cases;
        this.deletions = deletions;
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param sent times to look at, as a form sends them */
    KeepingPage page(Workplace workplace, Map<String, String> sent, Texts t) {
        var rule = rules.of(workplace.id());
        var confirmed = rule.map(Rule::times).orElseGet(Times::proposed);
        var times = Times.read(sent, confirmed);
        var today = LocalDate.ofInstant(clock.instant(), SittingTime.HERE);
        var holding = rule.filter(one -> !one.isPaused() && times.equals(one.times()));
        var from = holding.map(Rule::from).orElseGet(() -> Rule.from(today));
        var preview = new Preview(lines.of(workplace.id()), times, today, from);
        return new KeepingPage(
                workplace,
                new State(
                        kind(rule),
                        rule.map(one -> said(workplace, one, t)).orElseGet(() -> t.get("keeping.state.NONE")),
                        rule.map(Rule::number).orElse(0),
                        holding.isEmpty(),
                        done(sent, t),
                        "unseen".equals(sent.get("done"))),
                Stream.of(Kept.values())
                        .map(kind -> new Time(kind.name(), times.of(kind).orElse(0)))
                        .toList(),
                pieces(workplace, preview, t),
                preview.of(cases.own(workplace.id(), t), t),
                deletions.of(workplace.id(), DELETIONS).stream()
                        .map(each -> new Gone(each.in(t), each.workshop()))
                        .toList(),
                settings.backup().days());
    }

    /** Those with something to tell, the soonest first. */
    private List<KeepingPage.Case> pieces(Workplace workplace, Preview preview, Texts t) {
        return cases.of(workplace.id()).stream()
                .sorted(Comparator.comparing(one -> preview.batches(one.id()).stream()
                        .findFirst()
                        .map(Preview.Batch::day)
                        .orElse(LocalDate.MAX)))
                .map(one -> preview.of(one, t))
                .filter(one ->
                        one.held() || !one.dated().isEmpty() || !one.waiting().isEmpty())
                .toList();
    }

    private static String done(Map<String, String> sent, Texts t) {
        var done = "keeping.done." + sent.getOrDefault("done", "");
        return t.has(done) ? t.get(done) : "";
    }

    private static String kind(Optional<Rule> rule) {
        return rule.map(one -> one.isPaused() ? "PAUSED" : "HOLDS").orElse("NONE");
    }

    private String said(Workplace workplace, Rule rule, Texts t) {
        return t.get(
                "keeping.state." + kind(Optional.of(rule)),
                name(workplace, rule.by(), t),
                t.day(rule.at()),
                t.day(rule.from()));
    }

    /** What the workplace calls whoever has that account; who is not on its list, or not any more, is an administrator. */
    private String name(Workplace workplace, UUID account, Texts t) {
        return sql.sql(
                        "select name from account_person where workplace_id = ? and account_id = ? order by person_id limit 1")
                .params(workplace.id(), account)
                .query(String.class)
                .optional()
                .orElseGet(() -> t.get("keeping.somebody"));
    }
}
