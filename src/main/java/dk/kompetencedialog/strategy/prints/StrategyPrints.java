package dk.kompetencedialog.strategy.prints;

import dk.kompetencedialog.board.printed.Print;
import dk.kompetencedialog.board.printed.Prints;
import dk.kompetencedialog.guide.ConclusionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lends boards what the strategy in force says: the one that holds today, or else the next that will. A paragraph for a staff group that has
 * another name by now is known by whom it is for where it is written.
 */
@Component
class StrategyPrints implements Prints {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private static final String HOLDING = """
            select coalesce((
                with recursive up as (
                  select g.id, g.grew_from from paragraph g where g.workplace_id = :workplace and g.id = p.paragraph_id
                  union all select g.id, g.grew_from from up join paragraph g on g.workplace_id = :workplace and g.id = up.grew_from)
                select id from up where grew_from is null), p.paragraph_id) as root, p.chapter, p.heading, p.body, p.whom, r.title, r.number, h.valid_from, h.valid_until
            from holding(:today) h
            join revision r on r.workplace_id = :workplace and r.strategy_id = h.strategy_id and r.number = h.number
            join revision_paragraph p on p.workplace_id = r.workplace_id and p.strategy_id = r.strategy_id and p.number = r.number
            where not p.lead and p.chapter = any(:chapters) and (cardinality(p.whom) = 0 or cardinality(:groups) = 0
              or exists (select from staff_group g where g.workplace_id = :workplace and g.id = any(:groups) and g.name = any(p.whom))
              or exists (select from paragraph_staff_group l where l.workplace_id = :workplace and l.paragraph_id = p.paragraph_id
                  and l.staff_group_id = any(:groups))
                and not p.whom <@ array(select g.name from staff_group g where g.workplace_id = :workplace))
            order by p.place
            """;

    private final JdbcClient sql;
    private final Clock clock;

    StrategyPrints(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Print> of(UUID workplaceId, Set<UUID> staffGroups) {
        return sql.sql(HOLDING)
                .param("workplace", workplaceId)
                .param("today", LocalDate.ofInstant(clock.instant(), HERE))
                .param(
                        "chapters",
                        ConclusionKind.ofStrategy().stream()
                                .map(ConclusionKind::name)
                                .toArray(String[]::new))
                .param("groups", staffGroups.toArray(UUID[]::new))
                .query((row, at) -> print(row))
                .list();
    }

    private static Print print(ResultSet row) throws SQLException {
        return new Print(
                ConclusionKind.valueOf(row.getString("chapter")),
                row.getString("heading"),
                row.getString("body"),
                List.of((String[]) row.getArray("whom").getArray()),
                new Print.Source(
                        row.getObject("root", UUID.class),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)));
    }
}
