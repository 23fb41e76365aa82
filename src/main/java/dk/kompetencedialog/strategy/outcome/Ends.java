package dk.kompetencedialog.strategy.outcome;

import dk.kompetencedialog.room.Room;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of a workshop's notes in its strategy, as all who were there may know it. Wants a snapshot. */
@Component
public class Ends {
    private final JdbcClient sql;

    Ends(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Where a note ended.
     *
     * @param kind what is said of it where it lies behind no paragraph; null = nothing
     * @param reason why; may be empty
     * @param paragraphs what those of the strategy in force are called that it lies behind; a draft's are nobody's to know
     */
    public record End(@Nullable OutcomeKind kind, String reason, List<String> paragraphs) {
        public static final End OPEN = new End(null, "", List.of());

        public End {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** By note; one of which there is nothing to tell is not there. */
    public Map<UUID, End> of(Room workshop) {
        return sql
                .sql("""
                with strategy_of as (select s.workplace_id, s.id from strategy s where s.workplace_id = :workplace and s.workshop_id = :workshop),
                  holds as (select p.workplace_id, p.strategy_id, max(p.number) as number from publication p
                    join strategy_of s on s.workplace_id = p.workplace_id and s.id = p.strategy_id group by 1, 2),
                  behind as (
                    select l.note_id, array_agg(distinct case when r.heading <> '' then r.heading
                      when char_length(r.body) > 60 then left(r.body, 60) || '…' else r.body end) as names
                    from holds h
                    join revision_paragraph r on r.workplace_id = h.workplace_id and r.strategy_id = h.strategy_id and r.number = h.number
                    join paragraph_conclusion k on k.workplace_id = r.workplace_id and k.paragraph_id = r.paragraph_id
                    join conclusion_note l on l.workplace_id = k.workplace_id and l.conclusion_id = k.conclusion_id
                    where h.workplace_id = :workplace group by 1),
                  said as (
                    select o.note_id, o.kind, o.reason from outcome o join strategy_of s on s.workplace_id = o.workplace_id and s.id = o.strategy_id
                    where o.workplace_id = :workplace and not exists (select from conclusion_note l
                      join paragraph_conclusion k on k.workplace_id = l.workplace_id and k.conclusion_id = l.conclusion_id
                      join paragraph p on p.workplace_id = k.workplace_id and p.id = k.paragraph_id and not p.removed
                      where l.workplace_id = o.workplace_id and l.note_id = o.note_id))
                select coalesce(b.note_id, o.note_id) as note, o.kind, o.reason, b.names from behind b full join said o on o.note_id = b.note_id
                """)
                .param("workplace", workshop.workplaceId())
                .param("workshop", workshop.id())
                .query((row, at) -> Map.entry(row.getObject("note", UUID.class), end(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static End end(ResultSet row) throws SQLException {
        var names = row.getArray("names");
        var kind = row.getString("kind");
        return names != null
                ? new End(null, "", List.of((String[]) names.getArray()))
                : new End(
                        kind == null ? null : OutcomeKind.valueOf(kind),
                        Objects.requireNonNullElse(row.getString("reason"), ""),
                        List.of());
    }
}
