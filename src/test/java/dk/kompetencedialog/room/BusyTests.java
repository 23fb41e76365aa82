package dk.kompetencedialog.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the database has no connection free in time, it is told as being busy, and the same may be sent again. */
class BusyTests extends WorkshopTest {
    private static final long SHORT = 250;

    @Autowired
    DataSource source;

    private HikariDataSource pool;
    private final Deque<Connection> taken = new ArrayDeque<>();
    private long patience;

    @BeforeEach
    void findPool() throws SQLException {
        pool = source.unwrap(HikariDataSource.class);
        patience = pool.getConnectionTimeout();
    }

    @AfterEach
    void giveBack() throws SQLException {
        while (!taken.isEmpty()) taken.pop().close();
        pool.getHikariConfigMXBean().setConnectionTimeout(patience);
    }

    @Test
    void aCommandThatFindsNoConnectionIsToldToComeAgainAndIsDoneThen() throws SQLException {
        var sitting = open(true);
        var mette = sitting.guest("Mette Krogh");
        sitting.step(2);
        var note = sitting.note(0, "Skrevet, mens der var travlt");
        takeAll();
        assertThat(sitting.command(mette, "POST /notes", note).status()).isEqualTo(503);
        giveBack();
        assertThat(sitting.command(mette, "POST /notes", note).status()).isEqualTo(200);
    }

    private void takeAll() throws SQLException {
        while (taken.size() < pool.getMaximumPoolSize()) taken.push(pool.getConnection());
        pool.getHikariConfigMXBean().setConnectionTimeout(SHORT);
    }
}
