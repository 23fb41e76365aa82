package dk.kompetencedialog.account.audit;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drops whole years of the book when they are older than the installation keeps them: {@code KD_AUDIT_YEARS}, five where nothing is said. */
@Component
class AuditDropping implements Job {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Clock clock;
    private final int years;

    AuditDropping(JdbcClient sql, Transactions transactions, Clock clock, @Value("${kd.audit-years:5}") int years) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.years = years;
    }

    @Override
    public String name() {
        return "drop-old-audit";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        var before = clock.instant().atOffset(ZoneOffset.UTC).minusYears(years);
        transactions.outside(
                () -> sql.sql("select drop_audit_before(?)").param(before).query(rows -> {}));
    }
}
