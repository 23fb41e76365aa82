package dk.kompetencedialog.workplace;

import dk.kompetencedialog.platform.web.Sentence;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The staff groups of a workplace. Every method wants an open transaction of it. */
@Component
public class StaffGroups {
    /** The sentence for who saved what was built on groups that are others now. */
    static final String OVERTAKEN = "workplace.group.overtaken";

    private final JdbcClient sql;

    StaffGroups(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the workplace's own order. */
    public List<StaffGroup> of(UUID workplaceId) {
        return sql.sql("""
                        select id, name, description, position from staff_group
                        where workplace_id = ? order by position
                        """)
                .param(workplaceId)
                .query((row, at) -> new StaffGroup(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("description"),
                        row.getInt("position")))
                .list();
    }

    /**
     * Makes the workplace's groups these and no others. A group that a workshop uses can be renamed, but not left out.
     *
     * @throws Sentence 409 when one that is used would be left out; then nothing has changed
     */
    void settle(UUID workplaceId, List<StaffGroup> wanted) {
        var kept = wanted.stream().map(StaffGroup::id).collect(Collectors.toSet());
        of(workplaceId).stream().filter(each -> !kept.contains(each.id())).forEach(each -> remove(workplaceId, each));
        wanted.forEach(each -> put(workplaceId, each));
    }

    /**
     * The same, by somebody who saw the groups as they were when {@link #print} gave this.
     *
     * @throws Sentence 409 too when they are others now
     */
    void settle(UUID workplaceId, List<StaffGroup> wanted, String built) {
        sql.sql("select 1 from workplace where workplace_id = ? for no key update")
                .param(workplaceId)
                .query(Integer.class)
                .single();
        var now = of(workplaceId);
        if (!print(now).equals(built)) throw Sentence.conflict(OVERTAKEN, names(now));
        settle(workplaceId, wanted);
    }

    /** Others, or in another order, give another. */
    static String print(List<StaffGroup> groups) {
        var parts = groups.stream()
                .map(group -> List.of(group.id().toString(), group.name(), group.description()))
                .toList();
        return Integer.toHexString(parts.hashCode());
    }

    private static String names(List<StaffGroup> groups) {
        return groups.stream().map(StaffGroup::name).collect(Collectors.joining(", "));
    }

    private void remove(UUID workplaceId, StaffGroup group) {
        try {
            sql.sql("delete from staff_group where workplace_id = ? and id = ?")
                    .params(workplaceId, group.id())
                    .update();
        } catch (DataIntegrityViolationException used) {
            throw Sentence.conflict("workplace.group.used", group.name());
        }
    }

    private void put(UUID workplaceId, StaffGroup group) {
        sql.sql("""
                        insert into staff_group (workplace_id, id, position, name, description)
                        values (:workplace, :id, :position, :name, :description)
                        on conflict (workplace_id, id) do update
                        set position = excluded.position, name = excluded.name, description = excluded.description
                        """)
                .param("workplace", workplaceId)
                .param("id", group.id())
                .param("position", group.position())
                .param("name", group.name())
                .param("description", group.description())
                .update();
    }
}
