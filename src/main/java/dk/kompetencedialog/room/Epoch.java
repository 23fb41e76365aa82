package dk.kompetencedialog.room;

import dk.kompetencedialog.platform.data.Transactions;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The life of the database that the log's numbers belong to: another after every restore, and whenever the
 * database is not the one it was drawn for. Settled once a start. */
@Component
public class Epoch {
    private final UUID value;

    Epoch(Transactions transactions, JdbcClient sql) {
        value = transactions.outside(
                () -> sql.sql("""
                        select settle_epoch(?, cast(system_identifier as text), timeline_id)
                        from pg_control_system(), pg_control_checkpoint()
                        """).param(UUID.randomUUID()).query(UUID.class).single());
    }

    public UUID value() {
        return value;
    }
}
