package dk.kompetencedialog.coherence.year;

import dk.kompetencedialog.coherence.year.page.Track;
import dk.kompetencedialog.coherence.year.page.YearEvent;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.YearWheel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is in a workplace's year, in one statement. Wants a snapshot of the workplace. */
@Component
public class YearEvents {
    private static final int NEXT = 3;

    private static final String ROWS = """
            select * from (
              select s.id, case when w.edition like 'w1-%' then 'COUNCIL' else 'GROUPS' end as track, 'WORKSHOP' as kind, w.title,
                (s.starts_at at time zone 'Europe/Copenhagen')::date as from_on, (s.starts_at at time zone 'Europe/Copenhagen')::date as until_on,
                '/workshops/' || w.id as href
              from sitting s join workshop w on w.workplace_id = s.workplace_id and w.id = s.workshop_id
              where s.workplace_id = :workplace and s.starts_at is not null
              union all select h.id, 'COUNCIL', 'HEARING', t.title, (h.opened_at at time zone 'Europe/Copenhagen')::date,
                (h.deadline at time zone 'Europe/Copenhagen')::date, '/strategies/' || t.id
              from hearing h join strategy t on t.workplace_id = h.workplace_id and t.id = h.strategy_id where h.workplace_id = :workplace
              union all select m.id, 'COUNCIL', 'MEETING', t.title, m.meets_on, m.meets_on, '/strategies/' || t.id
              from submission m join strategy t on t.workplace_id = m.workplace_id and t.id = m.strategy_id where m.workplace_id = :workplace
              union all select h.strategy_id, 'COUNCIL', 'REVIEW', t.title, p.review_on, p.review_on, '/strategies/' || t.id
              from holding(:today) h join publication p on p.workplace_id = :workplace and p.strategy_id = h.strategy_id and p.number = h.number
              join strategy t on t.workplace_id = :workplace and t.id = h.strategy_id
              union all select id, 'TALKS', 'TALKS', year::text, opens_on, closes_on, '/workplaces/' || workplace_id || '/mus'
              from mus_round where workplace_id = :workplace
              union all select id, track, 'OWN', title, from_on, until_on, '/workplaces/' || workplace_id || '/year/' || id
              from year_entry where workplace_id = :workplace) as event
            where from_on <= :last and until_on >= :first order by from_on, until_on, kind, title, id
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMM");

    private final JdbcClient sql;

    YearEvents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that touch a year, in their order. */
    List<YearEvent> in(UUID workplaceId, int year, LocalDate today) {
        return sql.sql(ROWS)
                .param("workplace", workplaceId)
                .param("today", today)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, at) -> event(row))
                .list();
    }

    private static YearEvent event(ResultSet row) throws SQLException {
        return new YearEvent(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                Track.valueOf(row.getString("track")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("href"));
    }

    /** The year that a day is in. */
    public YearWheel wheel(UUID workplaceId, LocalDate today, Texts t) {
        return wheel(in(workplaceId, today.getYear(), today), today.getYear(), today, t);
    }

    /** A year, with the day it is where that is in it. */
    YearWheel wheel(List<YearEvent> events, int year, LocalDate today, Texts t) {
        return new YearWheel(
                year,
                today.getYear() == year ? today : null,
                events.stream()
                        .map(each -> new YearWheel.Arc(each.track().name(), each.from(), each.until()))
                        .toList(),
                events.stream()
                        .filter(each -> !each.until().isBefore(today))
                        .limit(NEXT)
                        .map(each -> new YearWheel.Line(when(each, t), said(each, t), each.href()))
                        .toList());
    }

    static String when(YearEvent event, Texts t) {
        var day = DAY.withLocale(t.language().locale());
        return event.from().equals(event.until())
                ? day.format(event.from())
                : t.get("year.span", day.format(event.from()), day.format(event.until()));
    }

    static String said(YearEvent event, Texts t) {
        return t.get("year.kind." + event.kind(), event.title());
    }
}
