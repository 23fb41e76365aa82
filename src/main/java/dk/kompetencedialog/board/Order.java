package dk.kompetencedialog.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The order of what stands in a zone (loose notes and stacks together) or in a stack: positions with gaps, spread anew when a gap is
 * used up. Wants the open transaction that holds the room alone.
 */
@Component
public class Order {
    private static final long GAP = 1L << 20;

    private static final String STANDING = """
            (select id, position from note
             where workplace_id = :workplace and zone_id = :zone and stack_id is not distinct from :stack
             union all
             select id, position from stack
             where workplace_id = :workplace and zone_id = :zone and cast(:stack as uuid) is null) as standing
            """;

    private final JdbcClient sql;

    Order(JdbcClient sql) {
        this.sql = sql;
    }

    /** A position after everything there. */
    public long last(Board board, Spot spot) {
        return list(board, spot, "select coalesce(max(position), 0) from " + STANDING)
                        .query(Long.class)
                        .single()
                + GAP;
    }

    /** A position just before the given note or stack; last where it is no longer there. */
    public long before(Board board, Spot spot, @Nullable UUID next) {
        if (next == null) return last(board, spot);
        return positionOf(board, spot, next)
                .map(position -> between(board, spot, next, position))
                .orElseGet(() -> last(board, spot));
    }

    /** All that stands there, in order. */
    List<UUID> standing(Board board, Spot spot) {
        return list(board, spot, "select id from " + STANDING + " order by position, id")
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What stands after the given one; empty when it is last. */
    Optional<UUID> next(Board board, Spot spot, long position) {
        return list(board, spot, "select id from " + STANDING + " where position > :position order by position limit 1")
                .param("position", position)
                .query(UUID.class)
                .optional();
    }

    private long between(Board board, Spot spot, UUID next, long position) {
        var previous = list(
                        board,
                        spot,
                        "select coalesce(max(position), 0) from " + STANDING + " where position < :position")
                .param("position", position)
                .query(Long.class)
                .single();
        if (position - previous > 1) return previous + (position - previous) / 2;
        spread(board, spot);
        return before(board, spot, next);
    }

    private Optional<Long> positionOf(Board board, Spot spot, UUID id) {
        return list(board, spot, "select position from " + STANDING + " where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    private void spread(Board board, Spot spot) {
        for (var table : List.of("note", "stack")) {
            list(board, spot, """
                    with spread as (select id, row_number() over (order by position, id) as place from %s)
                    update %s as moved set position = spread.place * %d
                    from spread where moved.workplace_id = :workplace and moved.id = spread.id
                    """.formatted(STANDING, table, GAP)).update();
        }
    }

    private JdbcClient.StatementSpec list(Board board, Spot spot, String query) {
        return sql.sql(query)
                .param("workplace", board.workplaceId())
                .param("zone", spot.zone())
                .param("stack", spot.stack(), java.sql.Types.OTHER);
    }
}
