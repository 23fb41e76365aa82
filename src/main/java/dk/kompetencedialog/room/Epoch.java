package dk.kompetencedialog.room;

import dk.kompetencedialog.platform.data.Transactions;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The life of the database that the log's numbers belong to: another after every restore. Settled before the pages
 * are served, and read once a start. */
@Component
public class Epoch {
    private final UUID value;

    Epoch(Transactions transactions, JdbcClient sql) {
        value = transactions.outside(
                () -> sql.sql("select current_epoch()").query(UUID.class).single());
    }

    public UUID value() {
        return value;
    }
}
