package dk.kompetencedialog.account.audit;

import dk.kompetencedialog.account.Member;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book that is only written in. Every method wants an open transaction of the workplace. */
@Component
public class Audit {
    private final JdbcClient sql;
    private final Clock clock;

    Audit(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes that the member did this to the person or thing with that id. */
    public void write(UUID workplaceId, Member member, AuditKind kind, UUID about) {
        sql.sql("insert into audit (workplace_id, id, at, account_id, kind, about) values (?, ?, ?, ?, ?, ?)")
                .params(workplaceId, UUID.randomUUID(), clock.instant().atOffset(ZoneOffset.UTC))
                .params(member.accountId(), kind.name(), about)
                .update();
    }

    /** When it was last done to them. */
    public Optional<Instant> latest(UUID workplaceId, AuditKind kind, UUID about) {
        return sql.sql(
                        "select at from audit where workplace_id = ? and about = ? and kind = ? order by at desc limit 1")
                .params(workplaceId, about, kind.name())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
