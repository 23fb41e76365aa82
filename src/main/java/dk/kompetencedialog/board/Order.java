package dk.kompetencedialog.board;

import dk.kompetencedialog.room.Outcome;
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

    /**
     * Room for one more.
     *
     * @param spread whether all that stood there has new positions too, so that everyone must see them
     */
    public record Gap(long position, boolean spread) {
        /** What everyone must see besides what is put there. */
        public Outcome others(Board board) {
            return spread ? Outcome.of(Touches.whole(board)) : Outcome.nothing();
        }
    }

    /** A position after everything there. */
    public long last(Board board, Spot spot) {
        return list(board, spot, "select coalesce(max(position), 0) from " + STANDING)
                        .query(Long.class)
                        .single()
                + GAP;
    }

    /** A position just before the given note or stack; last where it is no longer there. */
    public Gap before(Board board, Spot spot, @Nullable UUID next) {
        var found = between(board, spot, next);
        if (found.isPresent()) return new Gap(found.get(), false);
        spread(board, spot);
        return new Gap(between(board, spot, next).orElseThrow(), true);
    }

    /** All that stands there, in order. */
    List<UUID> standing(Board board, Spot spot) {
        return list(board, spot, "select id from " + STANDING + " order by position, id")
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What everyone sees standing after the given one; empty when it is last. */
    Optional<UUID> next(Board board, Spot spot, long position) {
        return list(board, spot, "select id from " + STANDING + """
                 where position > :position and not exists (
                  select from note n left join hiding h on h.workplace_id = n.workplace_id and h.note_id = n.id
                  where n.workplace_id = :workplace and n.id = standing.id and (n.removed or h.note_id is not null))
                order by position limit 1
                """)
                .param("position", position)
                .query(UUID.class)
                .optional();
    }

    /** Empty where the gap is used up. */
    private Optional<Long> between(Board board, Spot spot, @Nullable UUID next) {
        var position = next == null ? Optional.<Long>empty() : positionOf(board, spot, next);
        if (position.isEmpty()) return Optional.of(last(board, spot));
        var previous = list(
                        board,
                        spot,
                        "select coalesce(max(position), 0) from " + STANDING + " where position < :position")
                .param("position", position.get())
                .query(Long.class)
                .single();
        var gap = position.get() - previous;
        return gap > 1 ? Optional.of(previous + gap / 2) : Optional.empty();
    }

    private Optional<Long> positionOf(Board board, Spot spot, UUID id) {
        return list(board, spot, "select position from " + STANDING + " where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /** In one statement: what reads the positions must not see some of them changed already. */
    private void spread(Board board, Spot spot) {
        list(board, spot, """
                with spread as (select id, row_number() over (order by position, id) as place from %1$s),
                  notes as (update note as moved set position = spread.place * %2$d
                    from spread where moved.workplace_id = :workplace and moved.id = spread.id)
                update stack as moved set position = spread.place * %2$d
                from spread where moved.workplace_id = :workplace and moved.id = spread.id
                """.formatted(STANDING, GAP)).update();
    }

    private JdbcClient.StatementSpec list(Board board, Spot spot, String query) {
        return sql.sql(query)
                .param("workplace", board.workplaceId())
                .param("zone", spot.zone())
                .param("stack", spot.stack(), java.sql.Types.OTHER);
    }
}
