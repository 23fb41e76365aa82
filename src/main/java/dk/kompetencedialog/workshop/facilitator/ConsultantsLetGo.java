package dk.kompetencedialog.workshop.facilitator;

import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.AccountErasing;
import dk.kompetencedialog.account.signin.Leaving;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workplace.people.People;
import dk.kompetencedialog.workplace.people.Ties;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A consultant has a workshop's results before them for 30 days after it was closed, and then no more. Who facilitates nothing any more is then
 * taken off the list, with the account where it is nobody's elsewhere. The list is what is left to do: it can die between any two, and goes on.
 */
@Component
class ConsultantsLetGo implements Job {
    private static final Duration AFTER = Duration.ofDays(30);

    private final Transactions transactions;
    private final JdbcClient sql;
    private final Facilitators facilitators;
    private final Parting parting;
    private final Clock clock;

    ConsultantsLetGo(
            Transactions transactions, JdbcClient sql, Facilitators facilitators, Parting parting, Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.facilitators = facilitators;
        this.parting = parting;
        this.clock = clock;
    }

    /** What goes with a consultant: seats, what stands in a calendar, the place on the list, the account. */
    @Component
    record Parting(Leaving leaving, Ties ties, People people, AccountErasing accounts, Audit audit) {}

    private record Due(Room room, UUID person) {}

    private record Gone(
            UUID workplace, UUID person, @Nullable UUID account) {}

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
        due().forEach(one -> parting.leaving.taking(one.room.workplaceId(), () -> letGo(one)));
        var gone = gone();
        gone.stream().map(Gone::workplace).distinct().forEach(parting.leaving::withoutRight);
        gone.forEach(this::takeOff);
    }

    private void letGo(Due one) {
        if (facilitators.remove(one.room, one.person))
            parting.audit.itself(one.room.workplaceId(), AuditKind.FACILITATOR_NO_MORE, one.person);
    }

    /** Last, for by this they are found again. Who was given another workshop meanwhile stays. */
    private void takeOff(Gone one) {
        boolean off = transactions.in(one.workplace, () -> {
            boolean free = facilitators.isFree(one.workplace, one.person);
            if (free) {
                parting.ties.cut(one.workplace, one.person);
                parting.people.letGo(one.workplace, one.person);
                parting.audit.itself(one.workplace, AuditKind.PERSON_REMOVED, one.person);
            }
            return free;
        });
        if (off && one.account != null) parting.accounts.erase(one.account);
    }

    private List<Gone> gone() {
        return transactions.outside(() -> sql.sql(
                        "select workplace_id, person_id, account_id from consultants_let_go()")
                .query((row, at) -> new Gone(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .list());
    }

    private List<Due> due() {
        var closedBefore = OffsetDateTime.ofInstant(clock.instant().minus(AFTER), ZoneOffset.UTC);
        return transactions.outside(() -> sql.sql(
                        "select workplace_id, workshop_id, person_id from consultants_to_let_go(?)")
                .param(closedBefore)
                .query((row, at) -> new Due(
                        new Room(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class)))
                .list());
    }
}
