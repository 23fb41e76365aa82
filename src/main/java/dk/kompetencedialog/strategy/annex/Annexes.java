package dk.kompetencedialog.strategy.annex;

import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The annexes of items. Wants an open transaction or snapshot of the workplace. */
@Component
public class Annexes {
    private static final int MOST = 10;

    private final JdbcClient sql;
    private final Clock clock;

    Annexes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An item of a meeting. */
    public record Item(UUID workplaceId, UUID submissionId) {}

    /** In the order they were added. */
    public List<Annex> of(Item item) {
        return sql.sql("""
                select id, name, kind, octet_length(content) as size from annex
                where workplace_id = ? and submission_id = ? order by added_at, id
                """)
                .params(item.workplaceId(), item.submissionId())
                .query((row, at) -> new Annex(
                        row.getObject("id", UUID.class),
                        Objects.requireNonNull(row.getString("name")),
                        FileKind.valueOf(row.getString("kind")),
                        row.getInt("size")))
                .list();
    }

    /** Throws {@link Sentence} 409 where there are as many as an item may have. */
    public void add(Item item, SentFile file, String by) {
        if (of(item).size() >= MOST) throw Sentence.conflict("decision.annex.tooMany");
        sql.sql("""
                insert into annex (workplace_id, id, submission_id, name, kind, content, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(item.workplaceId(), UUID.randomUUID(), item.submissionId(), file.name())
                .params(file.kind().name(), file.content(), by)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public void remove(Item item, UUID id) {
        sql.sql("delete from annex where workplace_id = ? and submission_id = ? and id = ?")
                .params(item.workplaceId(), item.submissionId(), id)
                .update();
    }

    /** One of a strategy's, whichever item it goes with. Throws {@link Sentence} 404. */
    public SentFile get(UUID workplaceId, UUID strategyId, UUID id) {
        return sql.sql("""
                select a.name, a.kind, a.content from annex a
                join submission s on s.workplace_id = a.workplace_id and s.id = a.submission_id
                where a.workplace_id = ? and s.strategy_id = ? and a.id = ?
                """)
                .params(workplaceId, strategyId, id)
                .query((row, at) -> file(row))
                .optional()
                .orElseThrow(Sentence::notFound);
    }

    private static SentFile file(ResultSet row) throws SQLException {
        return new SentFile(
                Objects.requireNonNull(row.getString("name")),
                FileKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getBytes("content")));
    }
}
