package dk.kompetencedialog.keeping;

import dk.kompetencedialog.keeping.Deleting.Order;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what was said of plans, or whole ones. Wants an open transaction of the workplace. */
@Component
class DeletingPlans {
    /** What hangs on something goes before it. */
    private static final List<String> PARTS = List.of(
            "check_in",
            "check_in_link",
            "activity_reminder",
            "calendar_feed",
            "shared_example",
            "activity",
            "plan_need",
            "plan_agreement",
            "plan_for");

    private final JdbcClient sql;

    DeletingPlans(JdbcClient sql) {
        this.sql = sql;
    }

    /** How each activity ended stays, with nobody's words and nobody's name. */
    Outcome answers(Order order) {
        var plans = held(order, DueRows.due("plan_id", DueRows.CHECK_INS));
        these(
                "update plan set answers_deleted_on = :today where workplace_id = :workplace and id = any(:ids)",
                plans,
                order);
        these("""
                delete from check_in c where c.workplace_id = :workplace and c.plan_id = any(:ids) and exists (select from check_in later
                  where later.workplace_id = c.workplace_id and later.plan_id = c.plan_id and later.activity_id = c.activity_id
                    and later.turn > c.turn)
                """, plans, order);
        these(
                "update check_in set line = '', by_id = null where workplace_id = :workplace and plan_id = any(:ids)",
                plans,
                order);
        for (var table : List.of("check_in_link", "activity_reminder", "calendar_feed")) parts(table, plans, order);
        return Outcome.nothing();
    }

    /** All of them, with each copy that was agreed. A plan that goes on from one begins with itself. */
    Outcome whole(Order order) {
        var plans = held(order, DueRows.due("id", DueRows.PLANS));
        for (var table : PARTS) parts(table, plans, order);
        these(
                "update plan set former_id = null where workplace_id = :workplace and former_id = any(:ids)",
                plans,
                order);
        these("delete from plan where workplace_id = :workplace and id = any(:ids)", plans, order);
        return Outcome.nothing();
    }

    /** Those that are due, each held as one that writes it would; who came before may have made it go on. */
    private List<UUID> held(Order order, String due) {
        var before = due(order, due);
        sql.sql("select id from plan where workplace_id = ? and id = any(?) order by id for update")
                .param(order.workplaceId())
                .param(before.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        return due(order, due).stream().filter(before::contains).toList();
    }

    private List<UUID> due(Order order, String due) {
        return sql.sql(due)
                .param("workplace", order.workplaceId())
                .param("workshop", order.workshop())
                .param("months", order.months())
                .param("today", order.today())
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    private void parts(String table, List<UUID> plans, Order order) {
        these("delete from " + table + " where workplace_id = :workplace and plan_id = any(:ids)", plans, order);
    }

    private void these(String statement, List<UUID> plans, Order order) {
        sql.sql(statement)
                .param("workplace", order.workplaceId())
                .param("ids", plans.toArray(UUID[]::new))
                .param("today", order.today())
                .update();
    }
}
