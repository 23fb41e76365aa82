package dk.kompetencedialog.coherence;

import dk.kompetencedialog.workplace.HomePicture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the groups of a workplace have come: the units that no other lies under, and those that have a plan or a workshop of their own. Wants a snapshot. */
@Component
class Groups {
    private static final String ROWS = """
            with plans as (
              select distinct on (f.unit_id) f.unit_id, p.id,
                (select max(g.agreed_on) from plan_agreement g where g.workplace_id = p.workplace_id and g.plan_id = p.id) as agreed_on
              from plan_for f join plan p on p.workplace_id = f.workplace_id and p.id = f.plan_id
              where f.workplace_id = :workplace and f.unit_id is not null and p.ends_on >= :today
              order by f.unit_id, p.ends_on desc, p.made_at desc
            ), work as (
              select plan_id, count(*) as activities, count(*) filter (where state = 'DONE') as done from activity_now
              where workplace_id = :workplace group by plan_id
            ), workshops as (
              select distinct on (f.unit_id) f.unit_id, w.id, c.closed_at is not null as held,
                (select min(s.starts_at) from sitting s where s.workplace_id = w.workplace_id and s.workshop_id = w.id) as starts_at, c.closed_at
              from workshop_for f join workshop w on w.workplace_id = f.workplace_id and w.id = f.workshop_id
              left join closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
              where f.workplace_id = :workplace and f.unit_id is not null
              order by f.unit_id, w.created_at desc
            )
            select u.id, u.name, p.id as plan, p.agreed_on, w.id as workshop, coalesce(w.held, false) as held,
              cast((case when w.held then w.closed_at else w.starts_at end) at time zone 'Europe/Copenhagen' as date) as held_on,
              coalesce(k.activities, 0) as activities, coalesce(k.done, 0) as done
            from unit u
            left join plans p on p.unit_id = u.id
            left join work k on k.plan_id = p.id
            left join workshops w on w.unit_id = u.id
            where u.workplace_id = :workplace and (p.id is not null or w.id is not null or u.kind = 'UNIT'
              and not exists (select from unit below where below.workplace_id = u.workplace_id and below.parent_id = u.id))
            """;

    private final JdbcClient sql;

    Groups(JdbcClient sql) {
        this.sql = sql;
    }

    List<Group> of(UUID workplaceId, LocalDate today) {
        return sql.sql(ROWS)
                .param("workplace", workplaceId)
                .param("today", today)
                .query((row, at) -> group(row))
                .list();
    }

    private static Group group(ResultSet row) throws SQLException {
        var plan = row.getObject("plan", UUID.class);
        var agreed = row.getObject("agreed_on", LocalDate.class);
        var workshop = row.getObject("workshop", UUID.class);
        var state = state(plan != null, agreed != null, workshop != null, row.getBoolean("held"));
        return new Group(
                row.getObject("id", UUID.class),
                row.getString("name"),
                state,
                plan,
                workshop,
                state == HomePicture.State.AGREED ? agreed : row.getObject("held_on", LocalDate.class),
                row.getInt("activities"),
                row.getInt("done"));
    }

    private static HomePicture.State state(boolean plan, boolean agreed, boolean workshop, boolean held) {
        if (agreed) return HomePicture.State.AGREED;
        if (plan) return HomePicture.State.WRITING;
        if (!workshop) return HomePicture.State.NONE;
        return held ? HomePicture.State.HELD : HomePicture.State.AHEAD;
    }
}
