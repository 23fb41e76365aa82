package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes to who answers for activities: when they are to, a week before a deadline, the day after it, and on the day of follow-up. By day, and
 * each once.
 */
@Component
class Reminding implements Job {
    private static final int MORNING = 7;
    private static final int EVENING = 18;

    private final JdbcClient sql;
    private final Transactions transactions;
    private final MailQueue queue;
    private final Delivery delivery;
    private final Clock clock;

    Reminding(JdbcClient sql, Transactions transactions, MailQueue queue, Delivery delivery, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.queue = queue;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-activities";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        var now = clock.instant();
        int hour = now.atZone(Dates.HERE).getHour();
        if (hour < MORNING || hour >= EVENING || !delivery.isOpen()) return;
        var today = Dates.today(now);
        transactions
                .outside(() -> sql.sql("select workplaces_to_remind(?)")
                        .param(today)
                        .query(UUID.class)
                        .list())
                .forEach(workplace -> transactions.in(workplace, () -> queue(workplace, today)));
    }

    private record Due(UUID activity, UUID person, boolean told) {}

    private void queue(UUID workplace, LocalDate today) {
        var due = sql.sql("""
                        insert into activity_reminder (workplace_id, plan_id, activity_id, person_id, reason, about_day)
                        select workplace_id, plan_id, activity_id, person_id, reason, about_day from reminder_due
                        where workplace_id = :workplace and :today between from_day and until_day
                        on conflict do nothing returning activity_id, person_id, reason = 'TOLD' as told
                        """)
                .param("workplace", workplace)
                .param("today", today)
                .query((row, at) -> new Due(
                        row.getObject("activity_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("told")))
                .list();
        var told = to(due.stream().filter(Due::told).toList());
        queue.putAll(workplace, ResponsibleLetter.KIND, Language.DA, told);
        queue.putAll(
                workplace,
                CheckInLetter.KIND,
                Language.DA,
                to(due.stream().filter(each -> !each.told).toList()).stream()
                        .filter(each -> !told.contains(each))
                        .toList());
    }

    private static List<MailQueue.To> to(List<Due> due) {
        return due.stream()
                .map(each -> new MailQueue.To(each.person, each.activity))
                .distinct()
                .toList();
    }
}
