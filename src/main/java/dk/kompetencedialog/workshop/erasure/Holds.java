package dk.kompetencedialog.workshop.erasure;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Workshops of which nothing is deleted, by itself or by hand, until they are let go. Every method wants an open transaction of the workplace. */
@Component
public class Holds {
    private final JdbcClient sql;
    private final Clock clock;

    Holds(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Set<UUID> of(UUID workplaceId) {
        return new HashSet<>(sql.sql("select workshop_id from keeping_hold where workplace_id = ?")
                .params(workplaceId)
                .query(UUID.class)
                .list());
    }

    /**
     * That one is held back.
     *
     * @param title of the workshop
     * @param by what the workplace calls whoever did it; empty for one who is not on its list
     */
    public record Hold(String title, String by) {
        /** Why nothing of it is deleted, and what to do. */
        public String in(Texts t) {
            return refusal().in(t);
        }

        /** The same, to be thrown. */
        public Sentence refusal() {
            return by.isEmpty()
                    ? Sentence.conflict("erasure.held", title)
                    : Sentence.conflict("erasure.held.by", title, by);
        }
    }

    /** How it stands with one workshop. */
    public Optional<Hold> at(UUID workplaceId, UUID workshop) {
        return among(workplaceId, Set.of(workshop)).stream().findFirst();
    }

    /** Those of these that are held back. */
    public List<Hold> among(UUID workplaceId, Set<UUID> workshops) {
        return sql.sql("""
                select w.title, coalesce((select min(p.name) from person p
                  where p.workplace_id = h.workplace_id and p.account_id = h.held_by), '') as by
                from keeping_hold h join workshop w on w.workplace_id = h.workplace_id and w.id = h.workshop_id
                where h.workplace_id = ? and h.workshop_id = any(?) order by w.created_at, w.id
                """)
                .param(workplaceId)
                .param(workshops.toArray(UUID[]::new))
                .query((row, at) -> new Hold(row.getString("title"), row.getString("by")))
                .list();
    }

    /** Whether it was not held before. Throws {@link Sentence} 404. */
    public boolean hold(UUID workplaceId, UUID workshop, Member by) {
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
    public boolean release(UUID workplaceId, UUID workshop) {
        return sql.sql("delete from keeping_hold where workplace_id = ? and workshop_id = ?")
                        .params(workplaceId, workshop)
                        .update()
                == 1;
    }
}
