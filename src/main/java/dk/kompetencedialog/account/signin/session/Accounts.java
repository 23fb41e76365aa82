package dk.kompetencedialog.account.signin.session;

import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes accounts. One holds no more than an id and a time. */
@Component
public class Accounts {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Clock clock;

    public Accounts(JdbcClient sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new one's id. Not inside a transaction of a workplace. */
    public UUID make() {
        var account = UUID.randomUUID();
        transactions.outside(() -> sql.sql("select make_account(?, ?)")
                .params(account, clock.instant().atOffset(ZoneOffset.UTC))
                .query(rows -> {}));
        return account;
    }
}
