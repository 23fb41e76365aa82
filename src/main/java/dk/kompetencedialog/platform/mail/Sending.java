package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.platform.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what is due: at once after it was queued, and every minute what was not taken, on any of the programs. A mail is claimed
 * before it is sent, so that no two send it; a crash in between sends it again later.
 */
@Component
class Sending implements Job {
    private static final int TRIES = 10;

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Delivery delivery;
    private final ObjectProvider<Letters> letters;
    private final Clock clock;
    private final Semaphore one = new Semaphore(1);

    Sending(
            JdbcClient sql,
            Transactions transactions,
            Delivery delivery,
            ObjectProvider<Letters> letters,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.delivery = delivery;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        one.acquireUninterruptibly();
        try {
            due().forEach(this::send);
        } finally {
            one.release();
        }
    }

    /** Sends without letting whoever queued it wait. */
    void wake() {
        Thread.ofVirtual().name("mail").start(this::run);
    }

    private record Due(UUID workplace, UUID id) {}

    private List<Due> due() {
        if (!delivery.isOpen()) return List.of();
        return transactions.outside(() -> sql.sql("select workplace_id, id from mails_due(?)")
                .param(MailQueue.at(clock.instant()))
                .query((row, at) -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list());
    }

    private void send(Due due) {
        transactions.in(due.workplace, () -> claimed(due)).ifPresent(intent -> settle(due, intent));
    }

    /** Empty when another program has it, or its person is gone. */
    private Optional<Intent> claimed(Due due) {
        var now = clock.instant();
        return sql.sql("""
                        update mail set tries = tries + 1, due_at = case when tries + 1 >= :most then 'infinity'
                          else :now + least(power(2, tries), 120) * interval '1 minute' end
                        where workplace_id = :workplace and id = :id and sent_at is null and due_at <= :now
                        returning person_id, kind, language, about
                        """)
                .param("most", TRIES)
                .param("now", MailQueue.at(now))
                .param("workplace", due.workplace)
                .param("id", due.id)
                .query((row, at) -> new Intent(
                        due.workplace,
                        row.getObject("person_id", UUID.class),
                        row.getString("kind"),
                        Language.of(row.getString("language")).orElse(Language.DA),
                        row.getObject("about", UUID.class)))
                .optional();
    }

    /** Empty when it is not to be sent any more. */
    private Optional<Letter> letter(Intent intent) {
        return letters.stream()
                .filter(each -> each.kind().equals(intent.kind()))
                .findFirst()
                .flatMap(each -> each.write(intent));
    }

    /** A letter that cannot be written is one that is not taken: the others are not held up. */
    private void settle(Due due, Intent intent) {
        try {
            settle(due, letter(intent));
        } catch (RuntimeException unwritable) {
            transactions.in(due.workplace, () -> keep(due, unwritable.getClass().getSimpleName()));
        }
    }

    private void settle(Due due, Optional<Letter> letter) {
        var refusal = letter.map(this::refusal).orElse("");
        transactions.in(due.workplace, () -> {
            keep(due, refusal.isEmpty() ? null : refusal);
            if (refusal.isEmpty()) letter.ifPresent(each -> each.taken().run());
        });
    }

    /** The kind of error; empty when it was taken. */
    private String refusal(Letter letter) {
        try {
            delivery.send(letter);
            return "";
        } catch (MailException notTaken) {
            return notTaken.getClass().getSimpleName();
        }
    }

    private void keep(Due due, @Nullable String refusal) {
        var now = clock.instant();
        sql.sql("update mail set error = ?, sent_at = ? where workplace_id = ? and id = ?")
                .param(refusal)
                .param(refusal == null ? MailQueue.at(now) : null)
                .params(due.workplace, due.id)
                .update();
    }
}
