package dk.kompetencedialog.mus.figures;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.mus.ReportedNeed;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.plan.ActivityKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the figures of each round, once, on the day after its last; and deletes what was reported. */
@Component
class Gathering implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);
    private static final int BETWEEN = 15;

    private final JdbcClient sql;
    private final Rounds rounds;
    private final Told told;
    private final Transactions transactions;
    private final Clock clock;

    Gathering(JdbcClient sql, Rounds rounds, Told told, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.rounds = rounds;
        this.told = told;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "gather-needs";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(BETWEEN);
    }

    private record Due(UUID workplace, UUID round) {}

    @Override
    public void run() {
        var today = Dates.today(clock.instant());
        transactions
                .outside(() -> sql.sql("select workplace_id, round_id from mus_to_gather(?)")
                        .param(today)
                        .query((row, at) -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .list())
                .forEach(this::gatherAlone);
    }

    /** One that fails does not hold up the others; it is tried again. */
    private void gatherAlone(Due due) {
        try {
            transactions.in(due.workplace, () -> gather(due));
        } catch (RuntimeException fault) {
            LOG.error(
                    "figures of round {} not made: {}",
                    due.round,
                    fault.getClass().getSimpleName());
        }
    }

    /** Another program may have been first, and the day may have been moved meanwhile. */
    private void gather(Due due) {
        try {
            var round = rounds.held(due.workplace, due.round);
            if (round.state(Dates.today(clock.instant())) == Round.State.COUNTING) gather(round);
        } catch (Sentence gone) {
            return;
        }
    }

    private void gather(Round round) {
        var reporters = reporters(round);
        var outline = outline(round);
        told.keep(round, reporters, outline, Disclosure.of(reporters, outline));
        sql.sql("delete from mus_report where workplace_id = ? and round_id = ?")
                .params(round.workplaceId(), round.id())
                .update();
    }

    private record Row(
            UUID person,
            @Nullable UUID unit,
            @Nullable UUID staffGroup,
            @Nullable ReportedNeed need) {}

    private List<Reporter> reporters(Round round) {
        var needs = new HashMap<UUID, Set<ReportedNeed>>();
        var rows = sql.sql("""
                        select r.person_id, p.unit_id, p.staff_group_id, n.competence, n.focus, n.learning from mus_report r
                        join person p on p.workplace_id = r.workplace_id and p.id = r.person_id
                        left join mus_need n on n.workplace_id = r.workplace_id and n.round_id = r.round_id and n.person_id = r.person_id
                        where r.workplace_id = ? and r.round_id = ?
                        """)
                .params(round.workplaceId(), round.id())
                .query((row, at) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4) == null
                                ? null
                                : new ReportedNeed(
                                        CompetenceKind.valueOf(row.getString(4)),
                                        row.getInt(5),
                                        ActivityKind.Family.valueOf(row.getString(6)))))
                .list();
        rows.forEach(row -> {
            var of = needs.computeIfAbsent(row.person, any -> new HashSet<>());
            if (row.need != null) of.add(row.need);
        });
        return rows.stream()
                .map(row -> new Known(row.person, row.unit, row.staffGroup))
                .distinct()
                .map(who -> new Reporter(who.unit, who.staffGroup, needs.getOrDefault(who.person, Set.of())))
                .toList();
    }

    private record Known(
            UUID person, @Nullable UUID unit, @Nullable UUID staffGroup) {}

    private Outline outline(Round round) {
        var above = new HashMap<UUID, UUID>();
        var units = sql.sql("select id, parent_id from unit where workplace_id = ? and kind = 'UNIT'")
                .param(round.workplaceId())
                .query((row, at) -> {
                    var parent = row.getObject(2, UUID.class);
                    if (parent != null) above.put(row.getObject(1, UUID.class), parent);
                    return row.getObject(1, UUID.class);
                })
                .list();
        var groups = sql.sql("select id from staff_group where workplace_id = ?")
                .param(round.workplaceId())
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
        return new Outline(above, units, groups, rounds.focus(round).size());
    }
}
