package dk.kompetencedialog.account.audit;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Reach;
import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book that is only written in: who did or opened what, ids only. */
@Component
public class Audit {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Reach reach;
    private final Clock clock;

    Audit(JdbcClient sql, Transactions transactions, Reach reach, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.reach = reach;
        this.clock = clock;
    }

    /** Writes, inside the open transaction of what was done, that the member did this to the person or thing with that id. */
    public void write(UUID workplaceId, Member member, AuditKind kind, @Nullable UUID about) {
        write(workplaceId, member.accountId(), kind, about);
    }

    /** The same for what a member does from the seat in which they lead. */
    public void byLead(Seat seat, AuditKind kind, UUID about) {
        var account = sql.sql("select account_id from seat where workplace_id = ? and room_id = ? and id = ?")
                .params(seat.workplaceId(), seat.roomId(), seat.id())
                .query((row, at) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
        write(seat.workplaceId(), account.orElse(null), kind, about);
    }

    /** The same for what the program does by itself. */
    public void itself(UUID workplaceId, AuditKind kind, UUID about) {
        write(workplaceId, (UUID) null, kind, about);
    }

    private void write(UUID workplaceId, @Nullable UUID account, AuditKind kind, @Nullable UUID about) {
        sql.sql("insert into audit (workplace_id, id, at, account_id, kind, about) values (?, ?, ?, ?, ?, ?)")
                .params(workplaceId, UUID.randomUUID(), clock.instant().atOffset(ZoneOffset.UTC))
                .param(account)
                .param(kind.name())
                .param(about)
                .update();
    }

    /** The same for what is only looked at or taken out, in a transaction of its own. Not inside one. */
    public void opened(UUID workplaceId, Member member, AuditKind kind, @Nullable UUID about) {
        transactions.in(workplaceId, () -> write(workplaceId, member, kind, about));
    }

    /** The same in each workplace that the member belongs to, for what is no one workplace's. Not inside a transaction. */
    public void everywhere(Member member, AuditKind kind) {
        reach.of(member).forEach(workplace -> opened(workplace, member, kind, null));
    }

    /** When it was last done to them. Inside a transaction of the workplace. */
    public Optional<Instant> latest(UUID workplaceId, AuditKind kind, UUID about) {
        return sql.sql(
                        "select at from audit where workplace_id = ? and about = ? and kind = ? order by at desc limit 1")
                .params(workplaceId, about, kind.name())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
