package dk.kompetencedialog.room;

import dk.kompetencedialog.platform.data.EpochCheck;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The life of the database that the log's numbers belong to: another after every restore, and when a standby takes over. */
@Component
public class Epoch {
    private final Transactions transactions;
    private final JdbcClient sql;
    private volatile UUID value;

    Epoch(Transactions transactions, JdbcClient sql) {
        this.transactions = transactions;
        this.sql = sql;
        value = settled();
    }

    public UUID value() {
        return value;
    }

    /** Asks the database whether it is still the same; true where another epoch has begun since. */
    public boolean hasChanged() {
        var before = value;
        value = settled();
        return !value.equals(before);
    }

    private UUID settled() {
        return transactions.outside(() -> sql.sql(EpochCheck.SETTLE)
                .param(UUID.randomUUID())
                .query(UUID.class)
                .single());
    }
}
