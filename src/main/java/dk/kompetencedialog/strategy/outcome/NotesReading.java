package dk.kompetencedialog.strategy.outcome;

import dk.kompetencedialog.board.Colour;
import dk.kompetencedialog.board.erasure.Erasing;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.outcome.page.LeftPiece;
import dk.kompetencedialog.strategy.outcome.page.NotesPiece;
import dk.kompetencedialog.strategy.outcome.page.NotesPiece.Link;
import dk.kompetencedialog.strategy.outcome.page.NotesPiece.Note;
import dk.kompetencedialog.strategy.outcome.page.NotesPiece.Pile;
import dk.kompetencedialog.strategy.outcome.page.NotesPiece.Used;
import dk.kompetencedialog.strategy.text.Strategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what became of each note that stands on the boards: one statement, however many they are. Wants a snapshot. */
@Component
public class NotesReading {
    private final JdbcClient sql;
    private final Erasing erasing;

    NotesReading(JdbcClient sql, Erasing erasing) {
        this.sql = sql;
        this.erasing = erasing;
    }

    /** How many are still open, for the pages that follow. */
    public LeftPiece left(Strategy strategy, long number) {
        var open = rows(strategy).stream()
                .filter(row -> row.paragraphs.isEmpty() && row.note.kind() == null)
                .count();
        return new LeftPiece(open, erasedOn(strategy), number);
    }

    /** What got most dots first, and then in the boards' order. */
    NotesPiece of(Strategy strategy) {
        var rows = rows(strategy);
        var unused = rows.stream()
                .filter(row -> row.paragraphs.isEmpty())
                .collect(Collectors.groupingBy(Row::target, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(NotesReading::pile)
                .sorted((one, other) -> Integer.compare(other.dots(), one.dots()))
                .toList();
        var used = rows.stream()
                .filter(row -> !row.paragraphs.isEmpty())
                .map(row -> new Used(row.note.text(), row.note.css(), row.note.conclusions(), links(row)))
                .toList();
        return new NotesPiece(unused, used, erasedOn(strategy));
    }

    private @Nullable LocalDate erasedOn(Strategy strategy) {
        return erasing.erasedOn(new Room(strategy.workplaceId(), strategy.workshopId()))
                .orElse(null);
    }

    private static Pile pile(List<Row> rows) {
        var first = rows.getFirst();
        return new Pile(first.stack, first.dots, rows.stream().map(Row::note).toList());
    }

    private static List<Link> links(Row row) {
        return IntStream.range(0, row.paragraphs.size())
                .mapToObj(at -> new Link(row.paragraphs.get(at), row.names.get(at)))
                .toList();
    }

    /** A note with the paragraphs it lies behind; {@code names}: what those are called, in the same order. */
    private record Row(UUID target, String stack, int dots, Note note, List<UUID> paragraphs, List<String> names) {}

    private List<Row> rows(Strategy strategy) {
        return sql.sql("""
                select coalesce(s.id, n.zone_id) as target, coalesce(s.name, '') as stack, n.id, n.text, n.colour, o.kind, o.reason,
                  coalesce((select t.dots from tally t where t.workplace_id = n.workplace_id and t.target_id = s.id), 0) as dots,
                  array(select c.text from conclusion_note l
                    join conclusion c on c.workplace_id = l.workplace_id and c.id = l.conclusion_id and not c.removed
                    where l.workplace_id = n.workplace_id and l.note_id = n.id order by c.position, c.id) as conclusions,
                  coalesce(used.ids, '{}') as paragraphs, coalesce(used.names, '{}') as names
                from note n
                join board b on b.workplace_id = n.workplace_id and b.id = n.board_id
                join zone z on z.workplace_id = n.workplace_id and z.id = n.zone_id
                left join stack s on s.workplace_id = n.workplace_id and s.id = n.stack_id
                left join outcome o on o.workplace_id = n.workplace_id and o.strategy_id = :strategy and o.note_id = n.id
                left join lateral (
                  select array_agg(p.id order by p.position, p.id) as ids, array_agg(p.name order by p.position, p.id) as names from (
                    select distinct p.id, p.position, case when p.heading <> '' then p.heading
                      when char_length(p.body) > 60 then left(p.body, 60) || '…' else p.body end as name
                    from conclusion_note l
                    join conclusion c on c.workplace_id = l.workplace_id and c.id = l.conclusion_id and not c.removed
                    join paragraph_conclusion k on k.workplace_id = l.workplace_id and k.conclusion_id = l.conclusion_id
                    join paragraph p on p.workplace_id = k.workplace_id and p.id = k.paragraph_id and not p.removed
                    where l.workplace_id = n.workplace_id and l.note_id = n.id and p.strategy_id = :strategy) p) used on true
                where n.workplace_id = :workplace and b.room_id = :workshop and not n.removed and n.erased_on is null
                  and not exists (select from hiding h where h.workplace_id = n.workplace_id and h.note_id = n.id)
                order by b.position, z.position, coalesce(s.position, n.position), n.position, n.id
                """)
                .param("workplace", strategy.workplaceId())
                .param("workshop", strategy.workshopId())
                .param("strategy", strategy.id())
                .query((row, at) -> new Row(
                        row.getObject("target", UUID.class),
                        Objects.requireNonNull(row.getString("stack")),
                        row.getInt("dots"),
                        note(row),
                        List.of((UUID[]) row.getArray("paragraphs").getArray()),
                        texts(row, "names")))
                .list();
    }

    private static Note note(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Note(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(row.getString("text")),
                Colour.valueOf(row.getString("colour")).css(),
                texts(row, "conclusions"),
                kind == null ? null : OutcomeKind.valueOf(kind),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
