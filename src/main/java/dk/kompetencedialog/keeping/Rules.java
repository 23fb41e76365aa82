package dk.kompetencedialog.keeping;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules that workplaces have confirmed. Every method wants an open transaction of the workplace. */
@Component
class Rules {
    private final JdbcClient sql;
    private final Clock clock;

    Rules(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last; empty for a workplace that has confirmed none. */
    Optional<Rule> of(UUID workplaceId) {
        return sql.sql("""
                select number, confirmed_by, confirmed_at, paused_at from keeping_rule
                where workplace_id = ? order by number desc limit 1
                """)
                .params(workplaceId)
                .query((row, at) -> rule(row, times(workplaceId, row.getInt("number"))))
                .optional();
    }

    private Times times(UUID workplaceId, int number) {
        var months = new EnumMap<Kept, Integer>(Kept.class);
        sql.sql("select kind, months from keeping_time where workplace_id = ? and number = ? and months is not null")
                .params(workplaceId, number)
                .query(row -> {
                    months.put(Kept.valueOf(row.getString("kind")), row.getInt("months"));
                });
        return new Times(months);
    }

    private static Rule rule(ResultSet row, Times times) throws SQLException {
        return new Rule(
                row.getInt("number"),
                times,
                row.getObject("confirmed_by", UUID.class),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("paused_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Confirms one in place of the rule with that number (0 for none). Throws {@link Sentence} 409 where another came between. */
    void confirm(UUID workplaceId, Member by, Times times, int before) {
        int first = sql.sql("""
                insert into keeping_rule (workplace_id, number, confirmed_by, confirmed_at)
                select :workplace, :number, :by, :now
                where :before = coalesce((select max(number) from keeping_rule where workplace_id = :workplace), 0)
                on conflict do nothing
                """)
                .param("workplace", workplaceId)
                .param("number", before + 1)
                .param("before", before)
                .param("by", by.accountId())
                .param("now", now())
                .update();
        if (first == 0) throw Sentence.conflict("keeping.changed");
        Map<Kept, Integer> months = times.months();
        sql.sql("""
                insert into keeping_time (workplace_id, number, kind, months)
                select ?, ?, kind, months from unnest(?, cast(? as integer[])) as t (kind, months)
                """)
                .params(workplaceId, before + 1)
                .param(Stream.of(Kept.values()).map(Kept::name).toArray(String[]::new))
                .param(Stream.of(Kept.values()).map(months::get).toArray(Integer[]::new))
                .update();
    }

    /** Pauses the one that holds. */
    void pause(UUID workplaceId, Member by, int number) {
        sql.sql("""
                update keeping_rule set paused_by = ?, paused_at = ?
                where workplace_id = ? and number = ? and paused_at is null
                """).params(by.accountId(), now(), workplaceId, number).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
