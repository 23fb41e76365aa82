package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.decision.Submission.Verdict;
import dk.kompetencedialog.strategy.kept.Compositions;
import dk.kompetencedialog.strategy.kept.Compositions.Sending;
import dk.kompetencedialog.workplace.council.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What strategies were put before works councils. Wants an open transaction or snapshot of the workplace. */
@Component
class Submissions {
    private final JdbcClient sql;
    private final Clock clock;
    private final Compositions compositions;

    Submissions(JdbcClient sql, Clock clock, Compositions compositions) {
        this.sql = sql;
        this.clock = clock;
        this.compositions = compositions;
    }

    /** The newest first, each with its verdicts. */
    List<Submission> of(Room strategy) {
        var verdicts = verdicts(strategy);
        return sql.sql("""
                select workplace_id, id, number, council_id, council, meets_on, note from submission
                where workplace_id = ? and strategy_id = ? order by made_at desc, id
                """)
                .params(strategy.workplaceId(), strategy.id())
                .query((row, at) -> submission(row, verdicts))
                .list();
    }

    Optional<Submission> latest(Room strategy) {
        return of(strategy).stream().findFirst();
    }

    /** How both sides came to approve a revision. */
    Optional<Submission> approved(Room strategy, int number) {
        return of(strategy).stream()
                .filter(one -> one.number() == number && one.isApproved())
                .findFirst();
    }

    void add(Room strategy, int number, Deciding.Item item) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into submission (workplace_id, id, strategy_id, number, council_id, council, meets_on, note, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(strategy.workplaceId(), id, strategy.id(), number)
                .params(item.council().id(), item.council().name(), item.meetsOn(), item.note())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        compositions.keep(new Sending(strategy, number, id), item.council().id());
    }

    /** Throws {@link Sentence} 409 where the side has spoken. */
    void speak(Submission submission, Verdict verdict) {
        var spoken = sql.sql("""
                insert into verdict (workplace_id, submission_id, side, approves, spoken_by, remark, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        submission.workplaceId(),
                        submission.id(),
                        verdict.side().name(),
                        verdict.approves())
                .params(verdict.spokenBy(), verdict.remark(), verdict.recordedBy())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (spoken == 0) throw Sentence.conflict("decision.hasSpoken." + verdict.side());
    }

    void takeBack(Submission submission, Side side) {
        sql.sql("delete from verdict where workplace_id = ? and submission_id = ? and side = ?")
                .params(submission.workplaceId(), submission.id(), side.name())
                .update();
    }

    /**
     * For which sides somebody may write down what was said at the council's last item: its secretary for both, its chair and deputy
     * each for their own.
     */
    Set<Side> recordedBy(Room strategy, UUID account) {
        return sql
                .sql("""
                select s.side, s.post from council_seat s
                join person p on p.workplace_id = s.workplace_id and p.id = s.person_id
                where s.workplace_id = :workplace and p.account_id = :account and s.post in ('SECRETARY', 'CHAIR', 'DEPUTY')
                  and s.council_id = (select council_id from submission
                    where workplace_id = :workplace and strategy_id = :strategy order by made_at desc, id limit 1)
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .param("account", account)
                .query((row, at) -> recorded(row))
                .list()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<Side> recorded(ResultSet row) throws SQLException {
        return row.getString("post").equals("SECRETARY")
                ? EnumSet.allOf(Side.class)
                : EnumSet.of(Side.valueOf(row.getString("side")));
    }

    private record Spoken(UUID submission, Verdict verdict) {}

    private Map<UUID, List<Verdict>> verdicts(Room strategy) {
        return sql
                .sql("""
                select v.submission_id, v.side, v.approves, v.spoken_by, v.remark, v.recorded_by from verdict v
                join submission s on s.workplace_id = v.workplace_id and s.id = v.submission_id
                where s.workplace_id = ? and s.strategy_id = ? order by v.side
                """)
                .params(strategy.workplaceId(), strategy.id())
                .query((row, at) -> new Spoken(row.getObject("submission_id", UUID.class), verdict(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Spoken::submission, Collectors.mapping(Spoken::verdict, Collectors.toList())));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                Side.valueOf(row.getString("side")),
                row.getBoolean("approves"),
                row.getString("spoken_by"),
                row.getString("remark"),
                row.getString("recorded_by"));
    }

    private static Submission submission(ResultSet row, Map<UUID, List<Verdict>> verdicts) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Submission(
                row.getObject("workplace_id", UUID.class),
                id,
                row.getInt("number"),
                row.getObject("council_id", UUID.class),
                row.getString("council"),
                row.getObject("meets_on", LocalDate.class),
                row.getString("note"),
                verdicts.getOrDefault(id, List.of()));
    }
}
