package dk.kompetencedialog.strategy.history;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.compare.Words;
import dk.kompetencedialog.strategy.history.page.HistoryPiece;
import dk.kompetencedialog.strategy.text.Strategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a paragraph has said: one statement. Wants a snapshot. */
@Component
class History {
    private final JdbcClient sql;

    History(JdbcClient sql) {
        this.sql = sql;
    }

    HistoryPiece of(Strategy strategy, UUID paragraph, Texts t) {
        var all = Version.folded(versions(strategy, paragraph));
        return new HistoryPiece(
                paragraph,
                strategy.language().tag(),
                IntStream.range(0, all.size())
                        .mapToObj(at -> piece(all, all.size() - 1 - at, t))
                        .toList());
    }

    private static HistoryPiece.Version piece(List<Version> all, int at, Texts t) {
        var one = all.get(at);
        boolean first = at == 0;
        return new HistoryPiece.Version(
                one.number(),
                by(one, t),
                Words.between(first ? one.heading() : all.get(at - 1).heading(), one.heading()),
                String.join(", ", one.groups()),
                Words.between(first ? one.body() : all.get(at - 1).body(), one.body()),
                at == all.size() - 1);
    }

    private static String by(Version one, Texts t) {
        if (one.seat() == null) return t.get("strategy.history.draft", when(one.until(), t));
        return when(one.from(), t).equals(when(one.until(), t))
                ? t.get("strategy.history.by", one.name(), when(one.until(), t))
                : t.get("strategy.history.between", one.name(), when(one.from(), t), t.time(one.until()));
    }

    private static String when(Instant at, Texts t) {
        return t.get("strategy.history.when", t.day(at), t.time(at));
    }

    /** The oldest first. */
    private List<Version> versions(Strategy strategy, UUID paragraph) {
        return sql.sql("""
                select w.number, w.seat_id, coalesce(s.name, '') as name, w.heading, w.body, w.written_at,
                  array(select g.name from staff_group g where g.workplace_id = w.workplace_id and g.id = any (w.staff_groups)
                        order by g.position, g.id) as groups
                from wording w
                join paragraph p on p.workplace_id = w.workplace_id and p.id = w.paragraph_id
                left join seat s on s.workplace_id = w.workplace_id and s.id = w.seat_id
                where w.workplace_id = ? and p.strategy_id = ? and w.paragraph_id = ? order by w.number
                """)
                .params(strategy.workplaceId(), strategy.id(), paragraph)
                .query((row, at) -> version(row))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        var written = row.getObject("written_at", OffsetDateTime.class).toInstant();
        return new Version(
                row.getInt("number"),
                row.getObject("seat_id", UUID.class),
                Objects.requireNonNull(row.getString("name")),
                Objects.requireNonNull(row.getString("heading")),
                Objects.requireNonNull(row.getString("body")),
                List.of((String[]) row.getArray("groups").getArray()),
                written,
                written);
    }
}
