package dk.kompetencedialog.plan;

import dk.kompetencedialog.guide.CompetenceKind;
import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what plans say. Every method wants an open transaction of the workplace. */
@Component
public class Contents {
    /** What is being written; copies that were agreed are numbered from 1. */
    public static final int NOW = 0;

    private static final String NEEDS = """
            select id, text, competence, focus_id, focus, goal, conclusion_id from plan_need
            where workplace_id = ? and plan_id = ? and number = ?
            """;
    private static final String ACTIVITIES = """
            select id, need_id, text, kind, whom, responsible_id, coalesce((select name from person p
                where number = 0 and p.workplace_id = activity.workplace_id and p.id = responsible_id), responsible) as responsible,
              deadline, sign, daily, follow_up_on, funding, funding_note, former_id, conclusion_id
            from activity where workplace_id = ? and plan_id = ? and number = ?
            """;

    private final JdbcClient sql;

    Contents(JdbcClient sql) {
        this.sql = sql;
    }

    /** What it says now ({@link #NOW}), or said in the copy with this number. */
    public Content of(Plan plan, int number) {
        return new Content(
                needs(plan, number, " and not removed order by position, id")
                        .query((row, at) -> need(row))
                        .list(),
                rows(ACTIVITIES + " and not removed order by position, id", plan, number)
                        .query((row, at) -> activity(row))
                        .list());
    }

    private JdbcClient.StatementSpec needs(Plan plan, int number, String rest) {
        return rows(NEEDS + rest, plan, number);
    }

    private JdbcClient.StatementSpec rows(String select, Plan plan, int number) {
        return sql.sql(select).params(plan.workplaceId(), plan.id(), number);
    }

    /** One of what is being written, also where it has been taken out. */
    public Optional<Need> need(Plan plan, UUID id) {
        return one(NEEDS, plan, id, (row, at) -> need(row));
    }

    /** One of what is being written, also where it has been taken out. */
    public Optional<Activity> activity(Plan plan, UUID id) {
        return one(ACTIVITIES, plan, id, (row, at) -> activity(row));
    }

    private <T> Optional<T> one(String select, Plan plan, UUID id, RowMapper<T> row) {
        return sql.sql(select + " and id = ?")
                .params(plan.workplaceId(), plan.id(), NOW, id)
                .query(row)
                .optional();
    }

    /** Keeps a need as it is to stand; one that was taken out stands again. */
    public void keep(Plan plan, Need need) {
        sql.sql("""
                insert into plan_need (workplace_id, plan_id, number, id, position, text, competence, focus_id, focus, goal, conclusion_id)
                select :workplace, :plan, 0, :id, coalesce(max(position) + 1, 0), :text, :competence, cast(:focusId as uuid), :focus, :goal,
                  cast(:conclusion as uuid)
                from plan_need where workplace_id = :workplace and plan_id = :plan and number = 0
                on conflict (workplace_id, plan_id, number, id) do update set text = excluded.text, competence = excluded.competence,
                  focus_id = excluded.focus_id, focus = excluded.focus, goal = excluded.goal, removed = false
                """)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .param("id", need.id())
                .param("text", need.text())
                .param("competence", need.competence().name())
                .param("focusId", need.focus().id())
                .param("focus", need.focus().name())
                .param("goal", need.goal())
                .param("conclusion", need.conclusionId())
                .update();
    }

    /** Keeps an activity as it is to stand; one that was taken out stands again. */
    public void keep(Plan plan, Activity activity) {
        sql.sql("""
                insert into activity (workplace_id, plan_id, number, id, position, need_id, text, kind, whom, responsible_id, responsible,
                  deadline, sign, daily, follow_up_on, funding, funding_note, former_id, conclusion_id)
                select :workplace, :plan, 0, :id, coalesce(max(position) + 1, 0), cast(:need as uuid), :text, :kind, :whom,
                  cast(:responsibleId as uuid), :responsible, cast(:deadline as date), :sign, :daily, cast(:followUp as date), :funding,
                  :note, cast(:former as uuid), cast(:conclusion as uuid)
                from activity where workplace_id = :workplace and plan_id = :plan and number = 0
                on conflict (workplace_id, plan_id, number, id) do update set need_id = excluded.need_id, text = excluded.text,
                  kind = excluded.kind, whom = excluded.whom, responsible_id = excluded.responsible_id, responsible = excluded.responsible,
                  deadline = excluded.deadline, sign = excluded.sign, daily = excluded.daily, follow_up_on = excluded.follow_up_on,
                  funding = excluded.funding, funding_note = excluded.funding_note, removed = false
                """)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .param("id", activity.id())
                .param("need", activity.needId())
                .param("text", activity.text())
                .param("kind", written(activity.kind()))
                .param("whom", activity.who().whom())
                .param("responsibleId", activity.who().responsibleId())
                .param("responsible", activity.who().responsible())
                .param("deadline", activity.when().deadline())
                .param("sign", activity.sign())
                .param("daily", activity.daily())
                .param("followUp", activity.when().followUpOn())
                .param("funding", written(activity.money().from()))
                .param("note", activity.money().note())
                .param("former", activity.origin().formerId())
                .param("conclusion", activity.origin().conclusionId())
                .update();
    }

    /** A row that was taken out of what is being written. */
    public record Out(UUID id, String text) {}

    /** All that were, and can be put back. */
    List<Out> out(Plan plan) {
        return sql.sql("""
                        select id, text from plan_need where workplace_id = :workplace and plan_id = :plan and number = 0 and removed
                        union all
                        select id, text from activity where workplace_id = :workplace and plan_id = :plan and number = 0 and removed
                        order by text, id
                        """)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .query((row, at) -> new Out(row.getObject("id", UUID.class), row.getString("text")))
                .list();
    }

    /** Throws {@link Sentence} 404 where this is a row of another plan. */
    public void requireOwn(Plan plan, UUID id) {
        boolean others = sql.sql("""
                        select exists (select from plan_need where workplace_id = :workplace and id = :id and plan_id <> :plan)
                          or exists (select from activity where workplace_id = :workplace and id = :id and plan_id <> :plan)
                        """)
                .param("workplace", plan.workplaceId())
                .param("id", id)
                .param("plan", plan.id())
                .query(Boolean.class)
                .single();
        if (others) throw Sentence.notFound();
    }

    /** Takes a need or an activity out of what is being written, or puts it back. Whether it was there. */
    public boolean take(Plan plan, UUID id, boolean out) {
        if (out)
            sql.sql("delete from shared_example where workplace_id = ? and plan_id = ? and activity_id = ?")
                    .params(plan.workplaceId(), plan.id(), id)
                    .update();
        int changed = 0;
        for (var table : List.of("plan_need", "activity"))
            changed += sql.sql("update " + table
                            + " set removed = ? where workplace_id = ? and plan_id = ? and number = 0 and id = ?")
                    .params(out, plan.workplaceId(), plan.id(), id)
                    .update();
        return changed > 0;
    }

    /** Copies what is being written under this number. */
    void copy(Plan plan, int number) {
        sql.sql("""
                insert into plan_need (workplace_id, plan_id, number, id, position, text, competence, focus_id, focus, goal, conclusion_id)
                select workplace_id, plan_id, :number, id, position, text, competence, focus_id, focus, goal, conclusion_id from plan_need
                where workplace_id = :workplace and plan_id = :plan and number = 0 and not removed
                """)
                .param("number", number)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .update();
        sql.sql("""
                insert into activity (workplace_id, plan_id, number, id, position, need_id, text, kind, whom, responsible_id, responsible,
                  deadline, sign, daily, follow_up_on, funding, funding_note, former_id, conclusion_id)
                select workplace_id, plan_id, :number, id, position, need_id, text, kind, whom, responsible_id, responsible,
                  deadline, sign, daily, follow_up_on, funding, funding_note, former_id, conclusion_id
                from activity where workplace_id = :workplace and plan_id = :plan and number = 0 and not removed
                """)
                .param("number", number)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .update();
    }

    private static String written(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static Need need(ResultSet row) throws SQLException {
        return new Need(
                row.getObject("id", UUID.class),
                row.getString("text"),
                CompetenceKind.valueOf(row.getString("competence")),
                new Need.Focus(row.getObject("focus_id", UUID.class), row.getString("focus")),
                row.getString("goal"),
                row.getObject("conclusion_id", UUID.class));
    }

    private static Activity activity(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var funding = row.getString("funding");
        return new Activity(
                row.getObject("id", UUID.class),
                row.getObject("need_id", UUID.class),
                row.getString("text"),
                kind.isEmpty() ? null : ActivityKind.valueOf(kind),
                new Activity.Who(
                        row.getString("whom"),
                        row.getObject("responsible_id", UUID.class),
                        row.getString("responsible")),
                new Activity.When(
                        row.getObject("deadline", LocalDate.class), row.getObject("follow_up_on", LocalDate.class)),
                row.getString("sign"),
                row.getString("daily"),
                new Activity.Money(funding.isEmpty() ? null : Funding.valueOf(funding), row.getString("funding_note")),
                new Activity.Origin(
                        row.getObject("former_id", UUID.class), row.getObject("conclusion_id", UUID.class)));
    }
}
