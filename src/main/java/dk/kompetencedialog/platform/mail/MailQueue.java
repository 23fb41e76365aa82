package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be sent: whom, which kind, and how it went; never a text, a link or an address. */
@Component
public class MailQueue {
    /** Whoever asks twice in a hurry has one. */
    private static final Duration HURRY = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Sending sending;
    private final Clock clock;

    MailQueue(JdbcClient sql, Transactions transactions, Sending sending, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.sending = sending;
        this.clock = clock;
    }

    /** Queues it, unless the same was queued within the last minute. Wants an open transaction of the workplace; it goes out after that. */
    public void put(Intent intent) {
        var now = clock.instant();
        int queued = sql.sql("""
                        insert into mail (workplace_id, id, person_id, kind, language, queued_at, due_at)
                        select :workplace, :id, :person, :kind, :language, :now, :now
                        where not exists (select from mail where workplace_id = :workplace and person_id = :person
                          and kind = :kind and queued_at > :lately)
                        """)
                .param("workplace", intent.workplace())
                .param("id", UUID.randomUUID())
                .param("person", intent.person())
                .param("kind", intent.kind())
                .param("language", intent.language().tag())
                .param("now", at(now))
                .param("lately", at(now.minus(HURRY)))
                .update();
        if (queued > 0) transactions.afterCommit(sending::wake);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
