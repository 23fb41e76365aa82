package dk.kompetencedialog.plan;

import dk.kompetencedialog.workshop.group.Target;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom plans are for. Every method wants an open transaction of the workplace. */
@Component
public class PlanGroups {
    private final JdbcClient sql;

    PlanGroups(JdbcClient sql) {
        this.sql = sql;
    }

    /** A new plan is for these. */
    public void set(Plan plan, List<Target> targets) {
        for (int at = 0; at < targets.size(); at++) {
            var target = targets.get(at);
            boolean isUnit = target.kind() == Target.Kind.UNIT;
            sql.sql("""
                    insert into plan_for (workplace_id, plan_id, position, unit_id, staff_group_id, name)
                    select workplace_id, ?, ?, %s, name from %s where workplace_id = ? and id = ?
                    """.formatted(isUnit ? "id, null" : "null, id", isUnit ? "unit" : "staff_group"))
                    .params(plan.id(), at, plan.workplaceId(), target.id())
                    .update();
        }
    }

    /** A new plan is for whom another is. */
    public void copy(Plan from, Plan to) {
        sql.sql("""
                insert into plan_for (workplace_id, plan_id, position, unit_id, staff_group_id, name)
                select workplace_id, ?, position, unit_id, staff_group_id, name from plan_for where workplace_id = ? and plan_id = ?
                """).params(to.id(), from.workplaceId(), from.id()).update();
    }

    /** What they are called; who is gone, as they were called. */
    public List<String> names(Plan plan) {
        return sql.sql("""
                        select coalesce(u.name, g.name, f.name) from plan_for f
                        left join unit u on u.workplace_id = f.workplace_id and u.id = f.unit_id
                        left join staff_group g on g.workplace_id = f.workplace_id and g.id = f.staff_group_id
                        where f.workplace_id = ? and f.plan_id = ? order by f.position
                        """)
                .params(plan.workplaceId(), plan.id())
                .query((row, at) -> row.getString(1))
                .list();
    }

    /** The staff groups of those it is for; none where that is not known. */
    public Set<UUID> staffGroups(Plan plan) {
        return sql.sql("""
                        select staff_group_id from of_plan where workplace_id = :workplace and plan_id = :plan and staff_group_id is not null
                        union
                        select staff_group_id from plan_for where workplace_id = :workplace and plan_id = :plan and staff_group_id is not null
                        """)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .query((row, at) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Somebody who may answer for an activity. */
    public record Person(UUID id, String name) {
        /** Without the name: it may end in a log. */
        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /** Who is of the group, and who leads it or a unit above it, by name. */
    public List<Person> people(Plan plan) {
        return sql.sql("""
                        select p.id, p.name from person p where p.workplace_id = :workplace and p.id in (
                          select person_id from of_plan where workplace_id = :workplace and plan_id = :plan
                          union
                          select l.person_id from plan_for f
                            join unit_within w on w.workplace_id = f.workplace_id and w.unit_id = f.unit_id
                            join unit_leader l on l.workplace_id = w.workplace_id and l.unit_id = w.top_id
                          where f.workplace_id = :workplace and f.plan_id = :plan)
                        order by p.name, p.id
                        """)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .query((row, at) -> new Person(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
