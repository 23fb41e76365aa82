package dk.kompetencedialog.workplace.audit;

import dk.kompetencedialog.account.audit.AuditKind;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the book of a workplace, the latest first, with the names of those who are still there. That somebody prepared for a talk is theirs alone to
 * know; it stands in what they take with them.
 *
 * <p>Wants an open transaction of it.
 */
@Component
class AuditReading {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private static final String LINES = """
            select a.at, a.kind, a.account_id, coalesce(who.name, '') as who, a.about,
              exists (select from membership m where m.workplace_id = a.workplace_id and m.account_id = a.account_id) as made,
              coalesce(p.name, w.title, s.title, l.title, c.name, h.name, 'MUS ' || r.year, u.name, '') as name
            from audit a
            left join lateral (select name from account_person
              where workplace_id = a.workplace_id and account_id = a.account_id order by name limit 1) who on true
            left join person p on p.workplace_id = a.workplace_id and p.id = a.about
            left join workshop w on w.workplace_id = a.workplace_id and w.id = a.about
            left join strategy s on s.workplace_id = a.workplace_id and s.id = a.about
            left join plan l on l.workplace_id = a.workplace_id and l.id = a.about
            left join workplace h on h.workplace_id = a.workplace_id and h.workplace_id = a.about
            left join council c on c.workplace_id = a.workplace_id and c.id = a.about
            left join unit u on u.workplace_id = a.workplace_id and u.id = a.about
            left join mus_round r on r.workplace_id = a.workplace_id and r.id = a.about
            where a.workplace_id = :workplace and a.kind not like 'PREPARATION%'
              and (:kind::text is null or a.kind = :kind)
              and (:first::timestamptz is null or a.at >= :first)
              and (:past::timestamptz is null or a.at < :past)
              and (:person::uuid is null or a.about = :person or a.account_id in (
                select account_id from account_person where workplace_id = a.workplace_id and person_id = :person))
            order by a.at desc, a.id limit :size offset :after
            """;

    private final JdbcClient sql;

    AuditReading(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A line of the book.
     *
     * @param account who did it; null for the program itself
     * @param who their name; empty where they are nobody on the list
     * @param made whether it is the account that made the workplace
     * @param about the id of whom or what it was done to; null for nothing
     * @param name what that is called; empty where it is not there any more
     */
    record Line(
            Instant at,
            String kind,
            @Nullable UUID account,
            String who,
            boolean made,
            @Nullable UUID about,
            String name) {}

    /** At most so many, after so many. */
    record Part(int size, int after) {}

    List<Line> of(UUID workplaceId, Question asked, Part part) {
        return sql.sql(LINES)
                .param("workplace", workplaceId)
                .param("kind", asked.ofKind().map(AuditKind::name).orElse(null), Types.VARCHAR)
                .param("first", asked.first().map(AuditReading::begins).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "past",
                        asked.last().map(day -> begins(day.plusDays(1))).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("person", asked.ofPerson().orElse(null), Types.OTHER)
                .param("size", part.size)
                .param("after", part.after)
                .query((row, at) -> new Line(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getObject("account_id", UUID.class),
                        row.getString("who"),
                        row.getBoolean("made"),
                        row.getObject("about", UUID.class),
                        row.getString("name")))
                .list();
    }

    private static OffsetDateTime begins(LocalDate day) {
        return day.atStartOfDay(HERE).toOffsetDateTime();
    }
}
