package dk.kompetencedialog.workshop;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.room.Commands;
import dk.kompetencedialog.room.Room;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes workshops that nobody closed, so that what must be deleted at closing is deleted: once they are over, whether or not they began. */
@Component
class ClosingByItself implements Job {
    private final Transactions transactions;
    private final JdbcClient sql;
    private final Commands commands;
    private final Closing closing;
    private final Clock clock;

    ClosingByItself(Transactions transactions, JdbcClient sql, Commands commands, Closing closing, Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.commands = commands;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "close-workshops";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        due().forEach(room -> commands.byItself(room, () -> closing.closeByItself(room)));
    }

    private List<Room> due() {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return transactions.outside(() -> sql.sql("select workplace_id, id from workshops_to_close(?)")
                .param(now)
                .query((row, at) -> new Room(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list());
    }
}
