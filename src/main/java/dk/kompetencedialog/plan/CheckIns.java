package dk.kompetencedialog.plan;

import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been said of activities; nothing is ever written over. Every method wants an open transaction of the workplace. */
@Component
public class CheckIns {
    private static final String ROWS = """
            select c.activity_id, c.state, c.helped, c.line, coalesce(p.name, '') as name, c.said_at, c.turn from check_in c
            left join person p on p.workplace_id = c.workplace_id and p.id = c.by_id
            where c.workplace_id = ? and c.plan_id = ?
            """;

    private final JdbcClient sql;
    private final Clock clock;

    CheckIns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All that was said of an activity, the latest first. */
    public List<CheckIn> of(Plan plan, UUID activity) {
        return sql.sql(ROWS + " and c.activity_id = ? order by c.turn desc")
                .params(plan.workplaceId(), plan.id(), activity)
                .query((row, at) -> checkIn(row))
                .list();
    }

    /** What was said last of each activity of a plan. */
    public Map<UUID, CheckIn> latest(Plan plan) {
        return sql
                .sql("select distinct on (activity_id) * from (" + ROWS + ") said order by activity_id, turn desc")
                .params(plan.workplaceId(), plan.id())
                .query((row, at) -> Map.entry(row.getObject("activity_id", UUID.class), checkIn(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of a plan that are done. */
    public Set<UUID> done(Plan plan) {
        return latest(plan).entrySet().stream()
                .filter(each -> each.getValue().state() == CheckIn.State.DONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What is said of an activity now. */
    public record Said(CheckIn.State state, CheckIn.@Nullable Helped helped, String line) {}

    /** Keeps it, unless the same was said last: who presses twice has said it once. {@code by} is a person; null for an administrator who is none. */
    public void add(Plan plan, UUID activity, Said said, @Nullable UUID by) {
        if (isGone(plan)) throw Sentence.gone("plan.gone");
        if (latest(plan, activity).filter(said::equals).isPresent()) return;
        sql.sql("""
                insert into check_in (workplace_id, id, plan_id, activity_id, state, helped, line, by_id, said_at, turn)
                select :workplace, :id, :plan, :activity, :state, cast(:helped as text), :line, cast(:by as uuid), :at, coalesce(max(turn) + 1, 0)
                from check_in where workplace_id = :workplace and plan_id = :plan and activity_id = :activity
                """)
                .param("workplace", plan.workplaceId())
                .param("id", UUID.randomUUID())
                .param("plan", plan.id())
                .param("activity", activity)
                .param("state", said.state.name())
                .param("helped", said.helped == null ? null : said.helped.name())
                .param("line", said.line)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Holds the plan until the transaction ends, so that two do not say something at once. */
    private boolean isGone(Plan plan) {
        return sql.sql("select 1 from plan where workplace_id = ? and id = ? for no key update")
                .params(plan.workplaceId(), plan.id())
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    private Optional<Said> latest(Plan plan, UUID activity) {
        return of(plan, activity).stream().findFirst().map(each -> new Said(each.state(), each.helped(), each.line()));
    }

    private static CheckIn checkIn(ResultSet row) throws SQLException {
        var helped = row.getString("helped");
        return new CheckIn(
                CheckIn.State.valueOf(row.getString("state")),
                helped == null ? null : CheckIn.Helped.valueOf(helped),
                row.getString("line"),
                row.getString("name"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
