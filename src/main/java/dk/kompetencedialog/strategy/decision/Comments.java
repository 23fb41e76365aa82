package dk.kompetencedialog.strategy.decision;

import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of what was said in hearings. Wants the open transaction of the workplace. */
@Component
class Comments {
    private final JdbcClient sql;
    private final Clock clock;

    Comments(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Says what became of it; said again it is said anew. Throws {@link Sentence} 404. */
    void answer(Room strategy, UUID comment, String outcome, String by) {
        require(strategy, comment);
        sql.sql("""
                insert into comment_outcome (workplace_id, comment_id, outcome, told_by, told_at) values (?, ?, ?, ?, ?)
                on conflict (workplace_id, comment_id) do update
                set outcome = excluded.outcome, told_by = excluded.told_by, told_at = excluded.told_at
                """).params(strategy.workplaceId(), comment, outcome, by, now()).update();
    }

    /** Takes back what was said of it. */
    void unanswer(Room strategy, UUID comment) {
        require(strategy, comment);
        sql.sql("delete from comment_outcome where workplace_id = ? and comment_id = ?")
                .params(strategy.workplaceId(), comment)
                .update();
    }

    /** Takes it away; who did it first, and why, stays. Throws {@link Sentence} 404. */
    void remove(Room strategy, UUID comment, String reason, String by) {
        require(strategy, comment);
        sql.sql("""
                insert into comment_removal (workplace_id, comment_id, reason, removed_by, removed_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """).params(strategy.workplaceId(), comment, reason, by, now()).update();
    }

    void bringBack(Room strategy, UUID comment) {
        require(strategy, comment);
        sql.sql("delete from comment_removal where workplace_id = ? and comment_id = ?")
                .params(strategy.workplaceId(), comment)
                .update();
    }

    private void require(Room strategy, UUID comment) {
        boolean there = sql.sql("""
                select exists (select from hearing_comment c
                  join hearing h on h.workplace_id = c.workplace_id and h.id = c.hearing_id
                  where c.workplace_id = ? and h.strategy_id = ? and c.id = ?)
                """)
                .params(strategy.workplaceId(), strategy.id(), comment)
                .query(Boolean.class)
                .single();
        if (!there) throw Sentence.notFound("decision.noSuchComment");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
