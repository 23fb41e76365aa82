package dk.kompetencedialog.room;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking whether the epoch still holds, as every program does every few seconds. */
class EpochTests extends WorkshopTest {
    @Autowired
    TestDatabase.Access database;

    @Autowired
    Epoch epoch;

    @BeforeEach
    void settle() {
        epoch.hasChanged();
    }

    @Test
    void anEpochThatHoldsIsReadAndNotWritten() throws SQLException {
        var before = row();
        assertThat(epoch.hasChanged()).isFalse();
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void anotherLineOfHistoryDrawsAnotherOnceForAll() throws SQLException {
        var before = epoch.value();
        ask("update kd.epoch set timeline = timeline + 1 returning value");
        epoch.hasChanged();
        assertThat(epoch.value()).isNotEqualTo(before);
        assertThat(ask("select value from kd.epoch")).isEqualTo(epoch.value().toString());
    }

    /** Which transaction wrote the row, and where it lies: another for every writing, whatever is written. */
    private String row() throws SQLException {
        return ask("select xmin || ' ' || ctid from kd.epoch");
    }

    private String ask(String question) throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
