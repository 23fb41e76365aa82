package dk.kompetencedialog.workshop.group;

import dk.kompetencedialog.room.Room;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom workshops are for. Every method wants an open transaction of the workplace. */
@Component
public class WorkshopGroups {
    private static final String NAMES = """
            select f.position, coalesce(u.name, g.name, f.name) as name, f.name as kept, c.workshop_id is not null as closed
            from workshop_for f
            left join unit u on u.workplace_id = f.workplace_id and u.id = f.unit_id
            left join staff_group g on g.workplace_id = f.workplace_id and g.id = f.staff_group_id
            left join closing c on c.workplace_id = f.workplace_id and c.workshop_id = f.workshop_id
            where f.workplace_id = ? and f.workshop_id = ?
            """;

    private final JdbcClient sql;

    WorkshopGroups(JdbcClient sql) {
        this.sql = sql;
    }

    /** A new workshop is for these; none = the whole workplace. */
    public void set(Room workshop, List<Target> targets) {
        for (int at = 0; at < targets.size(); at++) {
            var target = targets.get(at);
            boolean isUnit = target.kind() == Target.Kind.UNIT;
            sql.sql("""
                    insert into workshop_for (workplace_id, workshop_id, position, unit_id, staff_group_id, name)
                    select workplace_id, ?, ?, %s, name from %s where workplace_id = ? and id = ?
                    """.formatted(isUnit ? "id, null" : "null, id", isUnit ? "unit" : "staff_group"))
                    .params(workshop.id(), at, workshop.workplaceId(), target.id())
                    .update();
        }
    }

    /** What those it is for are called, and were called once it was closed; none = the whole workplace. */
    public List<String> names(Room workshop) {
        return sql.sql("select case when closed then kept else name end from (" + NAMES + ") one order by position")
                .params(workshop.workplaceId(), workshop.id())
                .query((row, at) -> row.getString(1))
                .list();
    }

    /** Whom it is for, but for what is gone; of the whole workplace, the units at the top. */
    public List<Plannable.Choice> targets(Room workshop) {
        return sql.sql("""
                        with it as (select position, unit_id, staff_group_id from workshop_for
                          where workplace_id = :workplace and workshop_id = :workshop)
                        select i.position, i.unit_id, i.staff_group_id, coalesce(u.name, g.name) as name from it i
                          left join unit u on u.workplace_id = :workplace and u.id = i.unit_id
                          left join staff_group g on g.workplace_id = :workplace and g.id = i.staff_group_id
                          where num_nonnulls(i.unit_id, i.staff_group_id) = 1
                        union all
                        select 0, u.id, null, u.name from unit u
                          where u.workplace_id = :workplace and u.parent_id is null and u.kind = 'UNIT' and not exists (select from it)
                        order by 1, 4
                        """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .query((row, at) -> new Plannable.Choice(target(row), row.getString("name"), 0))
                .list();
    }

    private static Target target(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return unit == null
                ? new Target(Target.Kind.GROUP, row.getObject("staff_group_id", UUID.class))
                : new Target(Target.Kind.UNIT, unit);
    }

    /** Keeps what they are called now: it is over, and was held under these names. */
    public void keepNames(Room workshop) {
        sql.sql("update workshop_for f set name = one.name from (" + NAMES + """
                ) one where f.workplace_id = ? and f.workshop_id = ? and f.position = one.position
                """)
                .params(workshop.workplaceId(), workshop.id(), workshop.workplaceId(), workshop.id())
                .update();
    }

    /** The staff groups of those who are of the group; none where that is not known, or it is the whole workplace. */
    public Set<UUID> staffGroups(Room workshop) {
        return sql.sql("""
                        select staff_group_id from of_workshop_group
                        where workplace_id = :workplace and workshop_id = :workshop and staff_group_id is not null
                        union
                        select staff_group_id from workshop_for
                        where workplace_id = :workplace and workshop_id = :workshop and staff_group_id is not null
                        """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .query((row, at) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Who is of the group, and who leads it; nobody where it is the whole workplace. */
    public Set<UUID> people(Room workshop) {
        return sql.sql("""
                        select person_id from of_workshop_group where workplace_id = :workplace and workshop_id = :workshop
                        union
                        select l.person_id from unit_leader l
                          join workshop_for f on f.workplace_id = l.workplace_id and f.unit_id = l.unit_id
                        where f.workplace_id = :workplace and f.workshop_id = :workshop
                        """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .query((row, at) -> row.getObject(1, UUID.class))
                .set();
    }
}
