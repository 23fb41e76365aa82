package dk.kompetencedialog.board;

import dk.kompetencedialog.room.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
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

    /** A position after everything there; a statement, or a part of one that has the same parameters. */
    static final String LAST = "select coalesce(max(position), 0) + " + GAP + " from " + STANDING;

    private final JdbcClient sql;

    Order(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Room for some more.
     *
     * @param position of the first
     * @param step from each to the next
     * @param spread whether all that stood there has new positions too, so that everyone must see them
     */
    public record Gap(long position, long step, boolean spread) {
        /** What everyone must see besides what is put there. */
        public Outcome others(Board board) {
            return spread ? Outcome.of(Touches.whole(board)) : Outcome.nothing();
        }
    }

    /** Room after everything there. */
    public Gap end(Board board, Spot spot) {
        return new Gap(last(board, spot), GAP, false);
    }

    /** A position after everything there. */
    long last(Board board, Spot spot) {
        return list(board, spot, LAST).query(Long.class).single();
    }

    /** Room for one just before the given note or stack; at the end where that is no longer there. */
    public Gap before(Board board, Spot spot, @Nullable UUID next) {
        return before(board, spot, next, 1);
    }

    /** The same for several. */
    public Gap before(Board board, Spot spot, @Nullable UUID next, int several) {
        var position = next == null ? Optional.<Long>empty() : positionOf(board, spot, next);
        if (position.isEmpty()) return end(board, spot);
        var step = (position.get() - previous(board, spot, position.get())) / (several + 1);
        if (step > 0) return new Gap(position.get() - step * several, step, false);
        lay(board, List.of(standing(board, spot)));
        var roomy = before(board, spot, next, several);
        return new Gap(roomy.position(), roomy.step(), true);
    }

    /** All that stands loose on the board, zone by zone and in order; a zone where nothing stands is not there. */
    Map<UUID, List<UUID>> standing(Board board) {
        var zones = new HashMap<UUID, List<UUID>>();
        sql.sql("""
                select zone_id, id from (
                    select zone_id, id, position from note
                    where workplace_id = :workplace and board_id = :board and stack_id is null
                    union all
                    select zone_id, id, position from stack where workplace_id = :workplace and board_id = :board) as standing
                order by position, id
                """)
                .param("workplace", board.workplaceId())
                .param("board", board.id())
                .query(row -> {
                    zones.computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>())
                            .add(row.getObject(2, UUID.class));
                });
        return zones;
    }

    /** Gives all that stands in these zones or stacks positions anew, in the order of each list. */
    void lay(Board board, Collection<List<UUID>> lists) {
        sql.sql("""
                with laid as (select * from unnest(:ids, :positions) as l(id, position)),
                  notes as (update note set position = laid.position from laid
                    where note.workplace_id = :workplace and note.id = laid.id)
                update stack set position = laid.position from laid
                where stack.workplace_id = :workplace and stack.id = laid.id
                """)
                .param("workplace", board.workplaceId())
                .param("ids", lists.stream().flatMap(List::stream).toArray(UUID[]::new))
                .param(
                        "positions",
                        lists.stream()
                                .flatMap(list ->
                                        LongStream.rangeClosed(1, list.size()).mapToObj(place -> place * GAP))
                                .toArray(Long[]::new))
                .update();
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

    private long previous(Board board, Spot spot, long position) {
        return list(board, spot, "select coalesce(max(position), 0) from " + STANDING + " where position < :position")
                .param("position", position)
                .query(Long.class)
                .single();
    }

    private Optional<Long> positionOf(Board board, Spot spot, UUID id) {
        return list(board, spot, "select position from " + STANDING + " where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    private List<UUID> standing(Board board, Spot spot) {
        return list(board, spot, "select id from " + STANDING + " order by position, id")
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec list(Board board, Spot spot, String query) {
        return sql.sql(query)
                .param("workplace", board.workplaceId())
                .param("zone", spot.zone())
                .param("stack", spot.stack(), java.sql.Types.OTHER);
    }
}
