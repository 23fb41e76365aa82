package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.plan.CheckIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how activities stand. Every method wants an open transaction of the workplace. */
@Component
class Tracking {
    private static final String ROWS = """
            select n.activity_id, n.plan_id, p.title, n.text, n.responsible_id, n.responsible, n.deadline, n.follow_up_on, n.state, n.helped, coalesce(n.line, '') as line,
              array(select coalesce(u.name, g.name, f.name) from plan_for f
                left join unit u on u.workplace_id = f.workplace_id and u.id = f.unit_id
                left join staff_group g on g.workplace_id = f.workplace_id and g.id = f.staff_group_id
                where f.workplace_id = p.workplace_id and f.plan_id = p.id order by f.position) as whom
            from activity_now n join plan p on p.workplace_id = n.workplace_id and p.id = n.plan_id
            where n.workplace_id = :workplace
            """;

    private final JdbcClient sql;

    Tracking(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of the workplace's; empty where it has been taken out. */
    Optional<Tracked> find(UUID workplaceId, UUID activity) {
        return sql.sql(ROWS + " and n.activity_id = :activity")
                .param("workplace", workplaceId)
                .param("activity", activity)
                .query((row, at) -> tracked(row))
                .optional();
    }

    /** Those that somebody answers for, of plans that were agreed, the nearest deadline first. */
    List<Tracked> answeredBy(UUID workplaceId, UUID person) {
        return sql.sql(ROWS + """
                         and n.responsible_id = :person
                          and exists (select from plan_agreement g where g.workplace_id = p.workplace_id and g.plan_id = p.id)
                        order by n.deadline nulls last, n.text, n.activity_id
                        """)
                .param("workplace", workplaceId)
                .param("person", person)
                .query((row, at) -> tracked(row))
                .list();
    }

    /** Those of one plan, the nearest deadline first. */
    List<Tracked> of(UUID workplaceId, UUID plan) {
        return sql.sql(ROWS + " and n.plan_id = :plan order by n.deadline nulls last, n.text, n.activity_id")
                .param("workplace", workplaceId)
                .param("plan", plan)
                .query((row, at) -> tracked(row))
                .list();
    }

    /** Those of all plans that the member may read and that hold on this day or later, the nearest deadline first. */
    List<Tracked> of(UUID workplaceId, Member member, LocalDate today) {
        return sql.sql(ROWS + """
                         and p.ends_on >= :today and (
                          exists (select from administers where workplace_id = :workplace and account_id = :account)
                          or p.id in (select plan_id from leads_plan where workplace_id = :workplace and account_id = :account)
                          or p.id in (select plan_id from of_plan where workplace_id = :workplace and account_id = :account))
                        order by n.deadline nulls last, p.title, n.text, n.activity_id
                        """)
                .param("workplace", workplaceId)
                .param("account", member.accountId())
                .param("today", today)
                .query((row, at) -> tracked(row))
                .list();
    }

    private static Tracked tracked(ResultSet row) throws SQLException {
        var state = row.getString("state");
        var helped = row.getString("helped");
        return new Tracked(
                row.getObject("activity_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("title"),
                List.of((String[]) row.getArray("whom").getArray()),
                row.getString("text"),
                row.getObject("responsible_id", UUID.class),
                row.getString("responsible"),
                row.getObject("deadline", LocalDate.class),
                row.getObject("follow_up_on", LocalDate.class),
                state == null ? null : CheckIn.State.valueOf(state),
                helped == null ? null : CheckIn.Helped.valueOf(helped),
                row.getString("line"));
    }
}
