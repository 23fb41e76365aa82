package dk.kompetencedialog.workplace.unit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads a unit, and who is in a project team. Every method wants an open transaction of the workplace. */
@Component
public class UnitPeople {
    private final JdbcClient sql;

    UnitPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /** Ids of people, by unit; one that nobody leads is not there. */
    public Map<UUID, Set<UUID>> leaders(UUID workplaceId) {
        return of(workplaceId, "unit_leader");
    }

    /** The same for project teams and those who are in them. */
    public Map<UUID, Set<UUID>> members(UUID workplaceId) {
        return of(workplaceId, "project_member");
    }

    /** Who leads a unit that did not, and who did and does not. */
    record Change(Set<UUID> made, Set<UUID> noMore) {
        static Change of(Set<UUID> before, Collection<UUID> after) {
            return new Change(without(after, before), without(before, after));
        }

        private static Set<UUID> without(Collection<UUID> some, Collection<UUID> others) {
            return some.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
        }
    }

    /** These and no others lead the unit. */
    Change lead(UUID workplaceId, UUID unit, Collection<UUID> people) {
        var before = leaders(workplaceId).getOrDefault(unit, Set.of());
        replace(workplaceId, new Link("unit_leader", unit), people);
        return Change.of(before, people);
    }

    /** These and no others are in the project team. */
    void join(UUID workplaceId, UUID unit, Collection<UUID> people) {
        replace(workplaceId, new Link("project_member", unit), people);
    }

    private record Link(String table, UUID unit) {}

    private record Row(UUID unit, UUID person) {}

    private Map<UUID, Set<UUID>> of(UUID workplaceId, String table) {
        return sql
                .sql("select unit_id, person_id from %s where workplace_id = ?".formatted(table))
                .param(workplaceId)
                .query((row, at) -> new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::unit, Collectors.mapping(Row::person, Collectors.toSet())));
    }

    /** Who stays keeps their row, and with it by what they lead. */
    private void replace(UUID workplaceId, Link link, Collection<UUID> people) {
        var these = people.toArray(UUID[]::new);
        sql.sql("delete from %s where workplace_id = ? and unit_id = ? and person_id <> all (?)".formatted(link.table))
                .params(workplaceId, link.unit, these)
                .update();
        sql.sql("insert into %s (workplace_id, unit_id, person_id) select ?, ?, unnest(?) on conflict do nothing"
                        .formatted(link.table))
                .params(workplaceId, link.unit, these)
                .update();
    }
}
