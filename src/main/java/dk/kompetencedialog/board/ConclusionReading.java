package dk.kompetencedialog.board;

import dk.kompetencedialog.board.page.ConclusionPiece;
import dk.kompetencedialog.board.page.Need;
import dk.kompetencedialog.guide.ConclusionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads conclusions with whom they are for and what lies behind them. Wants an open transaction or snapshot. */
@Component
public class ConclusionReading {
    private static final String ALL = """
            select c.board_id, c.id, c.kind, c.text, c.revision, c.position, %s,
              array(select g.id from conclusion_staff_group l
                    join staff_group g on g.workplace_id = l.workplace_id and g.id = l.staff_group_id
                    where l.workplace_id = c.workplace_id and l.conclusion_id = c.id order by g.position) as group_ids,
              array(select g.name from conclusion_staff_group l
                    join staff_group g on g.workplace_id = l.workplace_id and g.id = l.staff_group_id
                    where l.workplace_id = c.workplace_id and l.conclusion_id = c.id order by g.position) as group_names,
              array(select l.note_id from conclusion_note l
                    join note n on n.workplace_id = l.workplace_id and n.id = l.note_id and not n.removed
                    left join hiding h on h.workplace_id = n.workplace_id and h.note_id = n.id
                    where h.note_id is null and l.workplace_id = c.workplace_id and l.conclusion_id = c.id) as note_ids
            from conclusion c
            where c.workplace_id = ? and c.board_id = any (?) and not c.removed
            """.formatted(Need.COLUMNS);

    private final JdbcClient sql;

    ConclusionReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** The board's conclusions in the order they were written. */
    public List<ConclusionPiece> of(Board board, long number) {
        return of(List.of(board), number).getOrDefault(board.id(), List.of());
    }

    /** The same for several boards of one workplace, by board; one that has none is not there. */
    public Map<UUID, List<ConclusionPiece>> of(List<Board> boards, long number) {
        if (boards.isEmpty()) return Map.of();
        var found = new HashMap<UUID, List<ConclusionPiece>>();
        sql.sql(ALL + " order by c.position, c.id")
                .params(
                        boards.getFirst().workplaceId(),
                        boards.stream().map(Board::id).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("board_id", UUID.class), none -> new ArrayList<>())
                            .add(piece(row, number));
                });
        return found;
    }

    private static ConclusionPiece piece(ResultSet row, long number) throws SQLException {
        return new ConclusionPiece(
                row.getObject("id", UUID.class),
                ConclusionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                Need.of(row),
                groups((UUID[]) row.getArray("group_ids").getArray(), (String[])
                        row.getArray("group_names").getArray()),
                List.of((UUID[]) row.getArray("note_ids").getArray()),
                row.getInt("revision"),
                row.getLong("position"),
                number);
    }

    private static List<ConclusionPiece.Group> groups(UUID[] ids, String[] names) {
        var groups = new ArrayList<ConclusionPiece.Group>();
        for (int i = 0; i < ids.length; i++) groups.add(new ConclusionPiece.Group(ids[i], names[i]));
        return List.copyOf(groups);
    }
}
