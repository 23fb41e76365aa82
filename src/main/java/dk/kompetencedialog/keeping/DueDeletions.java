package dk.kompetencedialog.keeping;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workshop.agenda.SittingTime;
import dk.kompetencedialog.workshop.erasure.Holds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what is due by each workplace's rule, one kind of one workshop at a time; what fails waits for the next time. */
@Component
class DueDeletions implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DueDeletions.class);

    private final Transactions transactions;
    private final JdbcClient sql;
    private final Standing standing;
    private final Commands commands;
    private final Deleting deleting;
    private final Clock clock;

    DueDeletions(
            Transactions transactions,
            JdbcClient sql,
            Standing standing,
            Commands commands,
            Deleting deleting,
            Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.standing = standing;
        this.commands = commands;
        this.deleting = deleting;
        this.clock = clock;
    }

    /** What a workplace has decided, and what it has. */
    @Component
    record Standing(Rules rules, Lines lines, Holds holds) {}

    @Override
    public String name() {
        return "delete-what-is-due";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var today = LocalDate.ofInstant(clock.instant(), SittingTime.HERE);
        transactions
                .outside(() -> sql.sql("select * from workplaces_keeping()")
                        .query(UUID.class)
                        .list())
                .forEach(workplace -> due(workplace, today).forEach(this::tryTo));
    }

    private List<Deleting.Order> due(UUID workplace, LocalDate today) {
        return transactions.snapshot(
                workplace,
                () -> standing.rules.of(workplace).stream()
                        .filter(rule -> !rule.isPaused() && !today.isBefore(rule.from()))
                        .flatMap(rule -> due(workplace, rule, today))
                        .toList());
    }

    private Stream<Deleting.Order> due(UUID workplace, Rule rule, LocalDate today) {
        var held = standing.holds.of(workplace);
        var once = new HashSet<Deleting.Order>();
        return standing.lines.of(workplace).stream()
                .filter(line -> line.workshop() == null || !held.contains(line.workshop()))
                .filter(line -> line.due(rule.times(), rule.from())
                        .filter(day -> !day.isAfter(today))
                        .isPresent())
                .map(line -> new Deleting.Order(
                        workplace,
                        line.kind(),
                        line.workshop(),
                        rule.times().of(line.kind()).orElseThrow(),
                        today))
                .filter(once::add);
    }

    private void tryTo(Deleting.Order order) {
        try {
            delete(order);
        } catch (RuntimeException failure) {
            LOG.error(
                    "{} were not deleted, and are tried again: {}",
                    order.kind(),
                    failure.getClass().getName());
        }
    }

    /** Under the room's lock the rule and the hold are looked at once more: somebody may have pressed meanwhile. */
    private void delete(Deleting.Order order) {
        if (order.workshop() == null || order.kind().isOfPlan())
            transactions.in(order.workplaceId(), () -> stillDue(order));
        else commands.byItself(room(order, order.workshop()), () -> stillDue(order));
    }

    private Outcome stillDue(Deleting.Order order) {
        boolean holds = standing.rules
                .of(order.workplaceId())
                .filter(rule -> !rule.isPaused() && !order.today().isBefore(rule.from()))
                .filter(rule -> rule.times().of(order.kind()).orElse(-1) == order.months())
                .isPresent();
        boolean held = order.workshop() != null
                && standing.holds.of(order.workplaceId()).contains(order.workshop());
        return holds && !held ? deleting.delete(order) : Outcome.nothing();
    }

    /** What is written in a strategy is written under the lock of its room. */
    private Room room(Deleting.Order order, UUID workshop) {
        return new Room(
                order.workplaceId(), order.kind().isOfStrategy() ? strategy(order.workplaceId(), workshop) : workshop);
    }

    private UUID strategy(UUID workplace, UUID workshop) {
        return transactions.snapshot(
                workplace,
                () -> sql.sql("select id from strategy where workplace_id = ? and workshop_id = ?")
                        .params(workplace, workshop)
                        .query(UUID.class)
                        .single());
    }
}
