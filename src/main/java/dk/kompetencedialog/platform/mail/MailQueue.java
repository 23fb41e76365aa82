package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Somebody, and what a letter to them is about. */
    public record To(UUID person, UUID about) {}

    /**
     * Queues a letter to each, unless the same waits already; what was given up is tried anew. Whoever writes them must find out whether
     * there is still something to say. Wants an open transaction of the workplace; they go out after that.
     */
    public void putAll(UUID workplace, String kind, Language language, List<To> to) {
        var each = sql.sql("""
                        with wanted as (select * from unnest(:people, :abouts) as w (person, about)), given_up as (
                          delete from mail m using wanted w where m.workplace_id = :workplace and m.kind = :kind and m.person_id = w.person
                            and m.about = w.about and m.sent_at is null and m.due_at = 'infinity')
                        insert into mail (workplace_id, id, person_id, kind, language, about, queued_at, due_at)
                        select :workplace, gen_random_uuid(), w.person, :kind, :language, w.about, :now, :now from wanted w
                        where not exists (select from mail m where m.workplace_id = :workplace and m.kind = :kind and m.person_id = w.person
                          and m.about = w.about and m.sent_at is null and m.due_at < 'infinity')
                        """)
                .param("workplace", workplace)
                .param("kind", kind)
                .param("language", language.tag())
                .param("people", to.stream().map(To::person).toArray(UUID[]::new))
                .param("abouts", to.stream().map(To::about).toArray(UUID[]::new))
                .param("now", at(clock.instant()));
        if (each.update() > 0) transactions.afterCommit(sending::wake);
    }

    /**
     * Queues a letter to somebody who is no person of the workplace any more: it is about its own id, which is given, and whoever writes it
     * knows to whom. Wants an open transaction of the workplace; it goes out after that.
     */
    public UUID putOnce(UUID workplace, String kind, Language language) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into mail (workplace_id, id, kind, language, about, queued_at, due_at)
                        values (:workplace, :id, :kind, :language, :id, :now, :now)
                        """)
                .param("workplace", workplace)
                .param("id", id)
                .param("kind", kind)
                .param("language", language.tag())
                .param("now", at(clock.instant()))
                .update();
        transactions.afterCommit(sending::wake);
        return id;
    }

    /** How a letter fares that has not been sent. */
    public enum Fate {
        WAITING,
        /** The server did not take it; it is tried again. */
        TRYING,
        GIVEN_UP
    }

    /** Who has unsent letters about any of this, and how the worst fares. Wants an open transaction of the workplace. */
    public Map<UUID, Fate> unsent(UUID workplace, Collection<UUID> abouts) {
        return sql
                .sql("""
                        select person_id, bool_or(due_at = 'infinity') as given_up, bool_or(error is not null) as refused from mail
                        where workplace_id = ? and about = any(?) and sent_at is null group by person_id
                        """)
                .params(workplace, abouts.toArray(UUID[]::new))
                .query((row, at) -> Map.entry(
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("given_up")
                                ? Fate.GIVEN_UP
                                : row.getBoolean("refused") ? Fate.TRYING : Fate.WAITING))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
