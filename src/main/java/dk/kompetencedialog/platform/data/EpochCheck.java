package dk.kompetencedialog.platform.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Draws a new epoch when this is not the database, or not the line of its history, that the stored one was drawn for: after
 * a restore, or when a standby took over. Numbers that browsers remember then mean nothing any more.
 */
public final class EpochCheck {
    /**
     * Asks with a fresh epoch, to be taken if need be; the answer is the one that holds. The first eight digits of the write-ahead log's file
     * name are the line of history now being written.
     */
    public static final String SETTLE = """
            select kd.settle_epoch(?, (select system_identifier::text from pg_control_system()),
              ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int)
            """;

    private EpochCheck() {}

    static void settle(Login worker) {
        try (Connection connection = worker.connect();
                PreparedStatement statement = connection.prepareStatement(SETTLE)) {
            statement.setObject(1, UUID.randomUUID());
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the epoch could not be settled", failure);
        }
    }
}
