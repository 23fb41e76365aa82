package dk.kompetencedialog.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been agreed of plans, the latest first. Every method wants an open transaction of the workplace. */
@Component
public class Agreements {
    private final JdbcClient sql;

    Agreements(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Agreement> of(Plan plan) {
        return sql.sql("""
                        select number, agreed_on, leader, for_group, made_at, title, starts_on, ends_on, whom, goals from plan_agreement
                        where workplace_id = ? and plan_id = ? order by number desc
                        """)
                .params(plan.workplaceId(), plan.id())
                .query((row, at) -> agreement(row))
                .list();
    }

    void add(Plan plan, Agreement agreement) {
        sql.sql("""
                insert into plan_agreement (workplace_id, plan_id, number, agreed_on, leader, for_group, made_at, title, starts_on, ends_on,
                  whom, goals)
                values (:workplace, :plan, :number, :on, :leader, :group, :at, :title, :starts, :ends, :whom, :goals)
                """)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .param("number", agreement.number())
                .param("on", agreement.agreedOn())
                .param("leader", agreement.leader())
                .param("group", agreement.forGroup())
                .param("at", agreement.madeAt().atOffset(ZoneOffset.UTC))
                .param("title", agreement.about().title())
                .param("starts", agreement.about().startsOn())
                .param("ends", agreement.about().endsOn())
                .param("whom", agreement.about().whom().toArray(String[]::new))
                .param("goals", agreement.about().goals().toArray(String[]::new))
                .update();
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getInt("number"),
                row.getObject("agreed_on", LocalDate.class),
                row.getString("leader"),
                row.getString("for_group"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                new Agreement.About(
                        row.getString("title"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        List.of((String[]) row.getArray("whom").getArray()),
                        List.of((String[]) row.getArray("goals").getArray())));
    }
}
