package dk.kompetencedialog.board.conclusion;

import dk.kompetencedialog.board.Colour;
import dk.kompetencedialog.board.page.Need;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.room.Room;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what all boards of a room have ended in, with what lies behind it: two statements, however much it is. Wants a snapshot. */
@Component
public class ConcludedReading {
    private static final String CONCLUSIONS = """
            select c.id, c.kind, c.text, %s,
              array(select g.id from conclusion_staff_group l
                    join staff_group g on g.workplace_id = l.workplace_id and g.id = l.staff_group_id
                    where l.workplace_id = c.workplace_id and l.conclusion_id = c.id order by g.position) as group_ids,
              array(select g.name from conclusion_staff_group l
                    join staff_group g on g.workplace_id = l.workplace_id and g.id = l.staff_group_id
                    where l.workplace_id = c.workplace_id and l.conclusion_id = c.id order by g.position) as group_names
            from conclusion c join board b on b.workplace_id = c.workplace_id and b.id = c.board_id
            where c.workplace_id = ? and b.room_id = ? and not c.removed
            order by b.position, c.position, c.id
            """.formatted(Need.COLUMNS);

    private static final String BEHIND = """
            select l.conclusion_id, n.id, n.text, n.erased_on, n.colour, s.name as stack, coalesce(s.id, n.id) as target,
              coalesce((select sum(t.dots) from tally t
                left join stack r on r.workplace_id = t.workplace_id and r.id = t.target_id
                where t.workplace_id = n.workplace_id and t.board_id = n.board_id
                  and coalesce(r.rest_id, t.target_id) = coalesce(s.id, n.id)), 0) as dots
            from conclusion_note l
            join note n on n.workplace_id = l.workplace_id and n.id = l.note_id
            join board b on b.workplace_id = n.workplace_id and b.id = n.board_id
            join zone z on z.workplace_id = n.workplace_id and z.id = n.zone_id
            left join stack s on s.workplace_id = n.workplace_id and s.id = n.stack_id
            where l.workplace_id = ? and b.room_id = ? and not n.removed
              and not exists (select 1 from hiding h where h.workplace_id = n.workplace_id and h.note_id = n.id)
            order by b.position, z.position, coalesce(s.position, n.position), n.position, n.id
            """;

    private final JdbcClient sql;

    ConcludedReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of the boards, and on each as they were written. */
    public List<Concluded> of(Room room) {
        var behind = behind(room);
        return sql.sql(CONCLUSIONS)
                .params(room.workplaceId(), room.id())
                .query((row, at) -> concluded(row, behind))
                .list();
    }

    /** The number of each conclusion's board, from 1. */
    public Map<UUID, Integer> boards(Room room) {
        return sql
                .sql("""
                        select c.id, b.position + 1 from conclusion c
                        join board b on b.workplace_id = c.workplace_id and b.id = c.board_id
                        where c.workplace_id = ? and b.room_id = ? and not c.removed
                        """)
                .params(room.workplaceId(), room.id())
                .query((row, at) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Link(UUID conclusion, Concluded.Behind note) {}

    private Map<UUID, List<Concluded.Behind>> behind(Room room) {
        return sql
                .sql(BEHIND)
                .params(room.workplaceId(), room.id())
                .query((row, at) -> new Link(row.getObject("conclusion_id", UUID.class), note(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Link::conclusion, Collectors.mapping(Link::note, Collectors.toUnmodifiableList())));
    }

    private static Concluded.Behind note(ResultSet row) throws SQLException {
        return new Concluded.Behind(
                row.getObject("id", UUID.class),
                row.getString("text"),
                Colour.valueOf(row.getString("colour")).css(),
                row.getString("stack"),
                row.getObject("target", UUID.class),
                row.getInt("dots"),
                row.getObject("erased_on", LocalDate.class));
    }

    private static Concluded concluded(ResultSet row, Map<UUID, List<Concluded.Behind>> behind) throws SQLException {
        return new Concluded(
                row.getObject("id", UUID.class),
                ConclusionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                Need.of(row),
                groups((UUID[]) row.getArray("group_ids").getArray(), (String[])
                        row.getArray("group_names").getArray()),
                behind.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }

    private static List<Concluded.Group> groups(UUID[] ids, String[] names) {
        var groups = new ArrayList<Concluded.Group>();
        for (int i = 0; i < ids.length; i++) groups.add(new Concluded.Group(ids[i], names[i]));
        return groups;
    }
}
