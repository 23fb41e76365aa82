package dk.kompetencedialog.strategy.review;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.text.Strategies;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds the members of a council, once for each day that is set, a month before they are to look at their strategy again. */
@Component
class ReviewReminders implements Job {
    private static final int DAYS_BEFORE = 30;

    private final Transactions transactions;
    private final JdbcClient sql;
    private final Strategies strategies;
    private final MailQueue queue;
    private final Clock clock;

    ReviewReminders(Transactions transactions, JdbcClient sql, Strategies strategies, MailQueue queue, Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.strategies = strategies;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-reviews";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        due().forEach(one -> transactions.in(one.room.workplaceId(), () -> remind(one)));
    }

    private record Due(Room room, LocalDate day) {}

    private List<Due> due() {
        var today = LocalDate.ofInstant(clock.instant(), Reviews.HERE);
        return transactions.outside(() -> sql.sql("select workplace_id, strategy_id, review_on from reviews_due(?, ?)")
                .params(today, today.plusDays(DAYS_BEFORE))
                .query((row, at) -> new Due(
                        new Room(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        row.getObject(3, LocalDate.class)))
                .list());
    }

    /** Two programs that come to it at the same time remind once. */
    private void remind(Due one) {
        int first = sql.sql("""
                insert into review_reminder (workplace_id, strategy_id, review_on) values (?, ?, ?) on conflict do nothing
                """)
                .params(one.room.workplaceId(), one.room.id(), one.day)
                .update();
        if (first == 0) return;
        var strategy = strategies.in(one.room);
        queue.putAll(one.room.workplaceId(), ReviewLetter.KIND, strategy.language(), members(one.room));
    }

    /** Those with a mail in the council that the strategy was last put before. */
    private List<MailQueue.To> members(Room strategy) {
        return sql.sql("""
                select distinct p.id from person p
                join council_seat s on s.workplace_id = p.workplace_id and s.person_id = p.id
                where p.workplace_id = :workplace and p.mail is not null and s.council_id = (select council_id from submission
                  where workplace_id = :workplace and strategy_id = :strategy order by made_at desc, id limit 1)
                """)
                .param("workplace", strategy.workplaceId())
                .param("strategy", strategy.id())
                .query((row, at) -> new MailQueue.To(row.getObject(1, UUID.class), strategy.id()))
                .list();
    }
}
