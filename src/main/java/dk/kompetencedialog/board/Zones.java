package dk.kompetencedialog.board;

import dk.kompetencedialog.board.page.ZonePiece;
import dk.kompetencedialog.guide.BoardEdition;
import dk.kompetencedialog.guide.CompetenceKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The zones of a board with their words: the edition's, or the staff group's own. */
@Component
public class Zones {
    private final JdbcClient sql;

    Zones(JdbcClient sql) {
        this.sql = sql;
    }

    /** A zone in the reader's language. */
    public record Zone(UUID id, String title, String help, String shape, ZonePiece.Towards towards) {}

    private record Row(
            UUID id,
            String key,
            @Nullable UUID group,
            @Nullable String name,
            @Nullable String description) {}

    public List<Zone> of(Board board, BoardEdition edition) {
        return sql
                .sql("""
                select z.id, z.key, g.id, g.name, g.description from zone z
                left join staff_group g on g.workplace_id = z.workplace_id and g.id = z.staff_group_id
                where z.workplace_id = ? and z.board_id = ? order by z.position
                """)
                .params(board.workplaceId(), board.id())
                .query((row, at) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5)))
                .list()
                .stream()
                .map(row -> worded(row, edition))
                .toList();
    }

    private static Zone worded(Row row, BoardEdition edition) {
        var zone = edition.zone(row.key());
        var shape = zone.shape().name().toLowerCase(Locale.ROOT);
        var towards = new ZonePiece.Towards(
                zone.suggests().stream().findFirst().orElse(null),
                CompetenceKind.ofZone(row.key()).orElse(null),
                row.group());
        if (row.name() == null) return new Zone(row.id(), zone.title(), zone.help(), shape, towards);
        return new Zone(row.id(), row.name(), row.description() == null ? "" : row.description(), shape, towards);
    }
}
