package dk.kompetencedialog.keeping;

import dk.kompetencedialog.keeping.Deleting.Order;
import dk.kompetencedialog.room.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what is of the years' talks, unread; and a year itself with the last of it. Wants an open transaction of the workplace. */
@Component
class DeletingTalks {
    private final JdbcClient sql;

    DeletingTalks(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was prepared, and that talks were held. */
    Outcome talks(Order order) {
        var rounds = held(order, DueRows.TALKS);
        for (var table : List.of("mus_preparation", "mus_held")) parts(table, rounds, order);
        these(
                "update mus_round set talks_deleted_on = :today where workplace_id = :workplace and id = any(:ids)",
                rounds,
                order);
        return ended(rounds, order);
    }

    /** The goals; from then on that year keeps none. */
    Outcome goals(Order order) {
        var rounds = held(order, DueRows.GOALS);
        parts("mus_goal", rounds, order);
        these(
                "update mus_round set keeps_goals = false where workplace_id = :workplace and id = any(:ids)",
                rounds,
                order);
        return ended(rounds, order);
    }

    /** The figures, what groups say beside them, and of which focus areas they were. */
    Outcome figures(Order order) {
        var rounds = held(order, DueRows.FIGURES);
        for (var table : List.of("mus_clearing", "mus_figure")) these("delete from " + table + """
                     f using mus_population p where p.workplace_id = :workplace and p.round_id = any(:ids)
                      and f.workplace_id = p.workplace_id and f.population_id = p.id
                    """, rounds, order);
        for (var table : List.of("mus_population", "mus_focus", "mus_report")) parts(table, rounds, order);
        these("""
                update mus_round set figures_deleted_on = :today, reporters = null
                where workplace_id = :workplace and id = any(:ids)
                """, rounds, order);
        return ended(rounds, order);
    }

    /** A year of which nothing is left goes too. */
    private Outcome ended(List<UUID> rounds, Order order) {
        these("""
                delete from mus_round r where r.workplace_id = :workplace and r.id = any(:ids)
                  and r.talks_deleted_on is not null and r.figures_deleted_on is not null and not r.keeps_goals
                  and not exists (select from mus_preparation p where p.workplace_id = r.workplace_id and p.round_id = r.id)
                  and not exists (select from mus_held h where h.workplace_id = r.workplace_id and h.round_id = r.id)
                  and not exists (select from mus_goal g where g.workplace_id = r.workplace_id and g.round_id = r.id)
                """, rounds, order);
        return Outcome.nothing();
    }

    /** Those that are due, held so that nobody writes to them; who came before may have moved the days. */
    private List<UUID> held(Order order, String rows) {
        var before = due(order, rows);
        sql.sql("select id from mus_round where workplace_id = ? and id = any(?) order by id for update")
                .param(order.workplaceId())
                .param(before.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        return due(order, rows).stream().filter(before::contains).toList();
    }

    private List<UUID> due(Order order, String rows) {
        return sql.sql(DueRows.due("id", rows))
                .param("workplace", order.workplaceId())
                .param("workshop", order.workshop())
                .param("months", order.months())
                .param("today", order.today())
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    private void parts(String table, List<UUID> rounds, Order order) {
        these("delete from " + table + " where workplace_id = :workplace and round_id = any(:ids)", rounds, order);
    }

    private void these(String statement, List<UUID> rounds, Order order) {
        sql.sql(statement)
                .param("workplace", order.workplaceId())
                .param("ids", rounds.toArray(UUID[]::new))
                .param("today", order.today())
                .update();
    }
}
