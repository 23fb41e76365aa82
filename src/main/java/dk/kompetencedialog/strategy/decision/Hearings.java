package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.decision.Hearing.Comment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hearings of strategies. Wants an open transaction or snapshot of the workplace, but for what a link opens. */
@Component
class Hearings {
    private static final int COMMENTS_MOST = 1_000;
    private static final String ALL =
            "select workplace_id, id, strategy_id, number, asked, deadline, token, erased_comments from hearing where workplace_id = ? ";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Clock clock;

    Hearings(JdbcClient sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where a link leads, in a transaction of its own: nothing is known of the workplace before. */
    record Destination(UUID workplaceId, UUID hearingId) {}

    Optional<Destination> behind(String link) {
        return Secret.read(link)
                .flatMap(secret -> transactions.outside(() -> sql.sql(
                                "select workplace_id, hearing_id from text_behind(?) where hearing_id is not null")
                        .param(secret.reveal())
                        .query(Destination.class)
                        .optional()));
    }

    Optional<Hearing> latest(Room strategy) {
        return of(strategy).stream().findFirst();
    }

    /** The newest first. A strategy has few. */
    List<Hearing> of(Room strategy) {
        return sql.sql(ALL + "and strategy_id = ? order by opened_at desc, id")
                .params(strategy.workplaceId(), strategy.id())
                .query((row, at) -> hearing(row))
                .list();
    }

    Optional<Hearing> find(UUID workplaceId, UUID id) {
        return sql.sql(ALL + "and id = ?")
                .params(workplaceId, id)
                .query((row, at) -> hearing(row))
                .optional();
    }

    /** Opens one; an earlier that is still open ends by it, for nobody should comment on what is no longer asked about. */
    void open(Room strategy, int number, String asked, Instant deadline) {
        sql.sql(
                        "update hearing set deadline = :now where workplace_id = :workplace and strategy_id = :strategy and deadline > :now")
                .param("now", at(clock.instant()))
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .update();
        sql.sql("""
                insert into hearing (workplace_id, id, strategy_id, number, asked, deadline, token, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(strategy.workplaceId(), UUID.randomUUID(), strategy.id(), number, asked)
                .params(at(deadline), Secret.draw().reveal(), at(clock.instant()))
                .update();
    }

    void end(Hearing hearing, Instant deadline) {
        sql.sql("update hearing set deadline = ? where workplace_id = ? and id = ?")
                .params(at(deadline), hearing.workplaceId(), hearing.id())
                .update();
    }

    /** Keeps it; what was sent twice is kept once. Throws {@link Sentence} 409 where a hearing has all that anybody could read. */
    void comment(Hearing hearing, Comment comment) {
        if (standing(hearing) >= COMMENTS_MOST && !isThere(hearing, comment))
            throw Sentence.conflict("decision.hearingFull");
        sql.sql("""
                insert into hearing_comment (workplace_id, id, hearing_id, place, name, text, written_at)
                select :workplace, :id, :hearing, :place, :name, :text, :now
                where not exists (select from hearing_comment where workplace_id = :workplace and hearing_id = :hearing
                  and place is not distinct from :place and name = :name and text = :text)
                """)
                .param("workplace", hearing.workplaceId())
                .param("id", UUID.randomUUID())
                .param("hearing", hearing.id())
                .param("place", comment.place(), Types.INTEGER)
                .param("name", comment.name())
                .param("text", comment.text())
                .param("now", at(comment.writtenAt()))
                .update();
    }

    /** How many there are, but for those that were taken away. */
    private int standing(Hearing hearing) {
        return sql.sql("""
                        select count(*) from hearing_comment c where c.workplace_id = ? and c.hearing_id = ?
                          and not exists (select from comment_removal r where r.workplace_id = c.workplace_id and r.comment_id = c.id)
                        """)
                .params(hearing.workplaceId(), hearing.id())
                .query(Integer.class)
                .single();
    }

    private boolean isThere(Hearing hearing, Comment comment) {
        return comments(hearing.workplaceId(), hearing.id()).stream()
                .anyMatch(each -> Objects.equals(each.place(), comment.place())
                        && each.name().equals(comment.name())
                        && each.text().equals(comment.text()));
    }

    private List<Comment> comments(UUID workplaceId, UUID hearing) {
        return sql.sql("""
                select c.id, c.place, c.name, c.text, c.written_at, coalesce(o.outcome, '') as outcome,
                  coalesce(o.told_by, '') as told_by, coalesce(r.reason, '') as removal
                from hearing_comment c
                left join comment_outcome o on o.workplace_id = c.workplace_id and o.comment_id = c.id
                left join comment_removal r on r.workplace_id = c.workplace_id and r.comment_id = c.id
                where c.workplace_id = ? and c.hearing_id = ? order by c.written_at, c.id
                """)
                .params(workplaceId, hearing)
                .query((row, at) -> comment(row))
                .list();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                (Integer) row.getObject("place"),
                row.getString("name"),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                row.getString("told_by"),
                row.getString("removal"));
    }

    private Hearing hearing(ResultSet row) throws SQLException {
        var workplace = row.getObject("workplace_id", UUID.class);
        var id = row.getObject("id", UUID.class);
        return new Hearing(
                workplace,
                id,
                row.getObject("strategy_id", UUID.class),
                row.getInt("number"),
                row.getString("asked"),
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                row.getString("token"),
                row.getInt("erased_comments"),
                comments(workplace, id));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
