package dk.kompetencedialog.keeping;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Workshops of which nothing is deleted by itself. Every method wants an open transaction of the workplace. */
@Component
class Holds {
    private final JdbcClient sql;
    private final Clock clock;

    Holds(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Set<UUID> of(UUID workplaceId) {
        return new HashSet<>(sql.sql("select workshop_id from keeping_hold where workplace_id = ?")
                .params(workplaceId)
                .query(UUID.class)
                .list());
    }

    /** Whether it was not held before. Throws {@link Sentence} 404. */
    boolean hold(UUID workplaceId, UUID workshop, Member by) {
        boolean there = sql.sql("select exists (select from workshop where workplace_id = ? and id = ?)")
                .params(workplaceId, workshop)
                .query(Boolean.class)
                .single();
        if (!there) throw Sentence.notFound();
        return sql.sql("""
                        insert into keeping_hold (workplace_id, workshop_id, held_by, held_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(
                                workplaceId,
                                workshop,
                                by.accountId(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether it was held. */
    boolean release(UUID workplaceId, UUID workshop) {
        return sql.sql("delete from keeping_hold where workplace_id = ? and workshop_id = ?")
                        .params(workplaceId, workshop)
                        .update()
                == 1;
    }
}
