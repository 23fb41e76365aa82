package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.board.Colour;
import dk.kompetencedialog.strategy.text.page.BehindPiece;
import dk.kompetencedialog.strategy.text.page.UnusedPiece;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was said at the workshop and lies behind no paragraph that stands: one statement. Wants a snapshot. */
@Component
class Unused {
    private final JdbcClient sql;

    Unused(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(UUID target, String stack, int dots, BehindPiece.Note note) {}

    /** What got most dots first, and then in the boards' order. */
    UnusedPiece of(Strategy strategy) {
        var piles = rows(strategy).stream()
                .collect(Collectors.groupingBy(Row::target, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Unused::pile)
                .sorted((one, other) -> Integer.compare(other.dots(), one.dots()))
                .toList();
        return new UnusedPiece(piles);
    }

    private static UnusedPiece.Pile pile(List<Row> rows) {
        var first = rows.getFirst();
        return new UnusedPiece.Pile(
                first.stack, first.dots, rows.stream().map(Row::note).toList());
    }

    private List<Row> rows(Strategy strategy) {
        return sql.sql("""
                select coalesce(s.id, n.zone_id) as target, coalesce(s.name, '') as stack, n.text, n.colour,
                  coalesce((select t.dots from tally t where t.workplace_id = n.workplace_id and t.target_id = s.id), 0) as dots
                from note n
                join board b on b.workplace_id = n.workplace_id and b.id = n.board_id
                join zone z on z.workplace_id = n.workplace_id and z.id = n.zone_id
                left join stack s on s.workplace_id = n.workplace_id and s.id = n.stack_id
                where n.workplace_id = :workplace and b.room_id = :workshop and not n.removed
                  and not exists (select from hiding h where h.workplace_id = n.workplace_id and h.note_id = n.id)
                  and not exists (select from conclusion_note l
                    join conclusion c on c.workplace_id = l.workplace_id and c.id = l.conclusion_id and not c.removed
                    join paragraph_conclusion k on k.workplace_id = l.workplace_id and k.conclusion_id = l.conclusion_id
                    join paragraph p on p.workplace_id = k.workplace_id and p.id = k.paragraph_id and not p.removed
                    where l.workplace_id = n.workplace_id and l.note_id = n.id and p.strategy_id = :strategy)
                order by b.position, z.position, coalesce(s.position, n.position), n.position, n.id
                """)
                .param("workplace", strategy.workplaceId())
                .param("workshop", strategy.workshopId())
                .param("strategy", strategy.id())
                .query((row, at) -> new Row(
                        row.getObject("target", UUID.class),
                        Objects.requireNonNull(row.getString("stack")),
                        row.getInt("dots"),
                        new BehindPiece.Note(
                                Objects.requireNonNull(row.getString("text")),
                                Colour.valueOf(row.getString("colour")).css())))
                .list();
    }
}
