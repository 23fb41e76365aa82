package dk.kompetencedialog.workshop.agenda;

import dk.kompetencedialog.guide.Edition;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sittings of a workshop with their blocks. Every method wants an open transaction of the workplace. */
@Component
public class Sittings {
    private final JdbcClient sql;

    Sittings(JdbcClient sql) {
        this.sql = sql;
    }

    /** In their order; two statements. None for a workshop that was never planned. */
    public List<Sitting> of(UUID workplaceId, UUID workshop) {
        var blocks = blocks(workplaceId, workshop);
        return sql.sql("""
                        select id, starts_at, place, link from sitting where workplace_id = ? and workshop_id = ? order by position
                        """)
                .params(workplaceId, workshop)
                .query((row, at) -> {
                    var starts = row.getObject("starts_at", OffsetDateTime.class);
                    var id = row.getObject("id", UUID.class);
                    return new Sitting(
                            id,
                            starts == null ? null : starts.toInstant(),
                            row.getString("place"),
                            row.getString("link"),
                            blocks.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** How often each has become another in what a calendar bears of it, by its id. */
    public Map<UUID, Integer> changes(UUID workplaceId, UUID workshop) {
        return sql
                .sql("select id, changes from sitting where workplace_id = ? and workshop_id = ?")
                .params(workplaceId, workshop)
                .query((row, at) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Makes the workshop's sittings these and no others, and gives the run its minutes from them. */
    public void lay(UUID workplaceId, UUID workshop, Edition edition, List<Sitting> sittings) {
        var before = of(workplaceId, workshop);
        var changes = changes(workplaceId, workshop);
        before.stream()
                .filter(old -> sittings.stream().anyMatch(now -> now.isAnother(old)))
                .forEach(old -> changes.merge(old.id(), 1, Integer::sum));
        sql.sql("delete from sitting where workplace_id = ? and workshop_id = ?")
                .params(workplaceId, workshop)
                .update();
        IntStream.range(0, sittings.size()).forEach(at -> insert(workplaceId, workshop, at, sittings.get(at)));
        count(workplaceId, changes);
        sql.sql("update run set step_minutes = ? where workplace_id = ? and workshop_id = ?")
                .param(new StepMinutes(edition).of(sittings).toArray(Integer[]::new))
                .params(workplaceId, workshop)
                .update();
    }

    private record Row(UUID sitting, BlockKind kind, String board, int minutes) {}

    private Map<UUID, List<Block>> blocks(UUID workplaceId, UUID workshop) {
        return sql
                .sql("""
                        select b.sitting_id, b.kind, b.board_key, b.minutes from agenda_block b
                        join sitting s on s.workplace_id = b.workplace_id and s.id = b.sitting_id
                        where s.workplace_id = ? and s.workshop_id = ? order by b.position
                        """)
                .params(workplaceId, workshop)
                .query((row, at) -> new Row(
                        row.getObject(1, UUID.class),
                        BlockKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getInt(4)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::sitting,
                        Collectors.mapping(row -> new Block(row.kind, row.board, row.minutes), Collectors.toList())));
    }

    private void insert(UUID workplaceId, UUID workshop, int position, Sitting sitting) {
        sql.sql(
                        "insert into sitting (workplace_id, workshop_id, position, id, starts_at, place, link) values (?, ?, ?, ?, ?, ?, ?)")
                .params(workplaceId, workshop, position, sitting.id())
                .param(at(sitting))
                .params(sitting.place(), sitting.link())
                .update();
        var blocks = sitting.blocks();
        sql.sql("""
                        insert into agenda_block (workplace_id, sitting_id, position, kind, board_key, minutes)
                        select :workplace, :sitting, position, kind, board, minutes
                        from unnest(:kinds, :boards, :minutes) with ordinality as b (kind, board, minutes, position)
                        """)
                .param("workplace", workplaceId)
                .param("sitting", sitting.id())
                .param(
                        "kinds",
                        blocks.stream().map(block -> block.kind().name()).toArray(String[]::new))
                .param("boards", blocks.stream().map(Block::board).toArray(String[]::new))
                .param("minutes", blocks.stream().map(Block::minutes).toArray(Integer[]::new))
                .update();
    }

    private void count(UUID workplaceId, Map<UUID, Integer> changes) {
        sql.sql("""
                        update sitting set changes = counted.changes from unnest(:ids, :changes) as counted (id, changes)
                        where workplace_id = :workplace and sitting.id = counted.id
                        """)
                .param("workplace", workplaceId)
                .param("ids", changes.keySet().toArray(UUID[]::new))
                .param("changes", changes.values().toArray(Integer[]::new))
                .update();
    }

    private static @Nullable OffsetDateTime at(Sitting sitting) {
        return sitting.startsAt() == null ? null : sitting.startsAt().atOffset(ZoneOffset.UTC);
    }
}
