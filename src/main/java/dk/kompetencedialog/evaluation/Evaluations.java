package dk.kompetencedialog.evaluation;

import dk.kompetencedialog.guide.YearPart;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.council.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The evaluations of a workplace. Every method wants an open transaction of it. */
@Component
public class Evaluations {
    private final JdbcClient sql;
    private final Clock clock;

    Evaluations(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Row(UUID id, int year, int turn, List<String> met) {}

    /** All, the latest first, without what they say. */
    List<Evaluation> of(UUID workplaceId) {
        var signed = sql
                .sql("select evaluation_id, side, name, signed_on from evaluation_signature where workplace_id = ?")
                .param(workplaceId)
                .query((row, at) -> Map.entry(row.getObject("evaluation_id", UUID.class), signature(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql
                .sql("select id, year, turn, met from evaluation where workplace_id = ? order by year desc")
                .param(workplaceId)
                .query((row, at) -> row(row))
                .list()
                .stream()
                .map(row -> new Evaluation(
                        workplaceId,
                        row.id,
                        row.year,
                        row.turn,
                        row.met,
                        List.of(),
                        bySide(signed.getOrDefault(row.id, List.of()))))
                .toList();
    }

    /** Whether both sides stand by any. */
    boolean isAnySigned(UUID workplaceId) {
        return of(workplaceId).stream().anyMatch(Evaluation::isSigned);
    }

    /** That of the latest year, without what it says; empty where there is none. */
    public Optional<Evaluation> latest(UUID workplaceId) {
        return of(workplaceId).stream().findFirst();
    }

    /** The latest that both sides stand by; empty where there is none. */
    public Optional<Evaluation> lastSigned(UUID workplaceId) {
        return of(workplaceId).stream()
                .filter(Evaluation::isSigned)
                .findFirst()
                .map(each -> of(workplaceId, each.id()));
    }

    private record Signed(Side side, Evaluation.Signature signature) {}

    private static Signed signature(ResultSet row) throws SQLException {
        return new Signed(
                Side.valueOf(row.getString("side")),
                new Evaluation.Signature(row.getString("name"), row.getObject("signed_on", LocalDate.class)));
    }

    private static Map<Side, Evaluation.Signature> bySide(List<Signed> signed) {
        return signed.stream().collect(Collectors.toMap(Signed::side, Signed::signature));
    }

    /** One of them. Throws {@link Sentence} 404. */
    Evaluation of(UUID workplaceId, UUID id) {
        return sql.sql("select id, year, turn, met from evaluation where workplace_id = ? and id = ?")
                .params(workplaceId, id)
                .query((row, at) -> row(row))
                .optional()
                .map(row -> whole(workplaceId, row))
                .orElseThrow(Sentence::notFound);
    }

    private static Row row(ResultSet row) throws SQLException {
        var met = row.getArray("met");
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("turn"),
                met == null ? List.of() : List.of((String[]) met.getArray()));
    }

    private Evaluation whole(UUID workplaceId, Row row) {
        return new Evaluation(
                workplaceId,
                row.id,
                row.year,
                row.turn,
                row.met,
                parts(workplaceId, row.id),
                signatures(workplaceId, row.id));
    }

    private List<Evaluation.Part> parts(UUID workplaceId, UUID id) {
        var parts = new EnumMap<YearPart, Evaluation.Part>(YearPart.class);
        sql.sql("select part, drafted, said from evaluation_part where workplace_id = ? and evaluation_id = ?")
                .params(workplaceId, id)
                .query((row, at) -> new Evaluation.Part(
                        YearPart.valueOf(row.getString("part")),
                        List.of((String[]) row.getArray("drafted").getArray()),
                        row.getString("said")))
                .list()
                .forEach(part -> parts.put(part.chapter(), part));
        return List.copyOf(parts.values());
    }

    private Map<Side, Evaluation.Signature> signatures(UUID workplaceId, UUID id) {
        return bySide(sql.sql(
                        "select side, name, signed_on from evaluation_signature where workplace_id = ? and evaluation_id = ?")
                .params(workplaceId, id)
                .query((row, at) -> signature(row))
                .list());
    }

    /** Begins one; where the year has one already, that is given. */
    Evaluation begin(UUID workplaceId, int year) {
        sql.sql(
                        "insert into evaluation (workplace_id, id, year, made_at, changed_at) values (?, ?, ?, ?, ?) on conflict (workplace_id, year) do nothing")
                .params(workplaceId, UUID.randomUUID(), year)
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var id = sql.sql("select id from evaluation where workplace_id = ? and year = ?")
                .params(workplaceId, year)
                .query(UUID.class)
                .single();
        return of(workplaceId, id);
    }

    /** Counts a change; two who change it wait for each other. Throws {@link Sentence} 409 where a side has signed. */
    Evaluation changing(Evaluation before) {
        sql.sql("update evaluation set turn = turn + 1, changed_at = ? where workplace_id = ? and id = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .params(before.workplaceId(), before.id())
                .update();
        var now = of(before.workplaceId(), before.id());
        if (!now.isOpen()) throw Sentence.conflict("evaluation.signed.closed");
        return now;
    }

    /** Keeps what the figures say now; what the council says stays. */
    void draft(Evaluation evaluation, Map<YearPart, List<String>> sentences) {
        sentences.forEach((chapter, drafted) -> sql.sql("""
                        insert into evaluation_part (workplace_id, evaluation_id, part, drafted, said) values (?, ?, ?, ?, '')
                        on conflict (workplace_id, evaluation_id, part) do update set drafted = excluded.drafted
                        """)
                .params(evaluation.workplaceId(), evaluation.id(), chapter.name(), drafted.toArray(String[]::new))
                .update());
    }

    /** Keeps what the council says to a part. */
    void say(Evaluation evaluation, YearPart chapter, String said) {
        sql.sql("""
                insert into evaluation_part (workplace_id, evaluation_id, part, drafted, said) values (?, ?, ?, '{}', ?)
                on conflict (workplace_id, evaluation_id, part) do update set said = excluded.said
                """)
                .params(evaluation.workplaceId(), evaluation.id(), chapter.name(), said)
                .update();
    }

    /** That a side stands by it as it was read. Throws {@link Sentence} 409 where it was changed since, or the side has signed. */
    void sign(Evaluation read, Side side, Evaluation.Signature signature) {
        int turn = sql.sql("select turn from evaluation where workplace_id = ? and id = ? for update")
                .params(read.workplaceId(), read.id())
                .query(Integer.class)
                .single();
        if (turn != read.turn()) throw Sentence.conflict("evaluation.sign.changed");
        int signed = sql.sql("""
                        insert into evaluation_signature (workplace_id, evaluation_id, side, name, signed_on, made_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(read.workplaceId(), read.id(), side.name(), signature.name(), signature.on())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (signed == 0) throw Sentence.conflict("evaluation.sign.twice");
    }

    /** Keeps what meets § 8, before the first side signs. */
    void met(Evaluation evaluation, List<String> documents) {
        sql.sql("update evaluation set met = ? where workplace_id = ? and id = ?")
                .params(documents.toArray(String[]::new), evaluation.workplaceId(), evaluation.id())
                .update();
    }

    /** Takes a side's signature back. Whether there was one. Throws {@link Sentence} 409 where both have signed: then it is what it is. */
    boolean takeBack(Evaluation evaluation, Side side) {
        sql.sql("select turn from evaluation where workplace_id = ? and id = ? for update")
                .params(evaluation.workplaceId(), evaluation.id())
                .query(Integer.class)
                .single();
        if (of(evaluation.workplaceId(), evaluation.id()).isSigned()) throw Sentence.conflict("evaluation.signed.both");
        boolean was =
                sql.sql("delete from evaluation_signature where workplace_id = ? and evaluation_id = ? and side = ?")
                                .params(evaluation.workplaceId(), evaluation.id(), side.name())
                                .update()
                        == 1;
        sql.sql("""
                update evaluation e set met = null where workplace_id = ? and id = ? and not exists (
                  select from evaluation_signature s where s.workplace_id = e.workplace_id and s.evaluation_id = e.id)
                """).params(evaluation.workplaceId(), evaluation.id()).update();
        return was;
    }
}
