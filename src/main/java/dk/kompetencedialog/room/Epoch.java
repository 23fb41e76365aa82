package dk.kompetencedialog.room;

import dk.kompetencedialog.platform.data.Transactions;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The life of the database that the log's numbers belong to: another after every restore. Read once a start. */
@Component
public class Epoch {
    private final Supplier<UUID> value;

    Epoch(Transactions transactions, JdbcClient sql) {
        value = SingletonSupplier.of(() -> transactions.outside(
                () -> sql.sql("select current_epoch()").query(UUID.class).single()));
    }

    public UUID value() {
        return value.get();
    }
}
