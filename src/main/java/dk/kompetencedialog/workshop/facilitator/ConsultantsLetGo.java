package dk.kompetencedialog.workshop.facilitator;

import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.room.Room;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A consultant has a workshop's results before them for 30 days after it was closed, and then no more. */
@Component
class ConsultantsLetGo implements Job {
    private static final Duration AFTER = Duration.ofDays(30);

    private final Transactions transactions;
    private final JdbcClient sql;
    private final Facilitators facilitators;
    private final Leaving leaving;
    private final Audit audit;
    private final Clock clock;

    ConsultantsLetGo(
            Transactions transactions,
            JdbcClient sql,
            Facilitators facilitators,
            Leaving leaving,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.facilitators = facilitators;
        this.leaving = leaving;
        this.audit = audit;
        this.clock = clock;
    }

    private record Gone(Room room, UUID person) {}

    @Override
    public String name() {
        return "let-consultants-go";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var due = due();
        due.forEach(one -> transactions.in(one.room.workplaceId(), () -> letGo(one)));
        due.stream().map(one -> one.room.workplaceId()).distinct().forEach(leaving::withoutRight);
    }

    private void letGo(Gone one) {
        if (facilitators.remove(one.room, one.person))
            audit.itself(one.room.workplaceId(), AuditKind.FACILITATOR_NO_MORE, one.person);
    }

    private List<Gone> due() {
        var closedBefore = OffsetDateTime.ofInstant(clock.instant().minus(AFTER), ZoneOffset.UTC);
        return transactions.outside(() -> sql.sql(
                        "select workplace_id, workshop_id, person_id from consultants_to_let_go(?)")
                .param(closedBefore)
                .query((row, at) -> new Gone(
                        new Room(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class)))
                .list());
    }
}
