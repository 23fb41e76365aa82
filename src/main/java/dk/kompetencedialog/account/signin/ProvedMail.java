package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Makes whoever has proved a mail everyone of that mail; who was let in as one of them without proof is let out. */
@Component
class ProvedMail {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final Leaving leaving;

    ProvedMail(
            JdbcClient sql, Transactions transactions, FindByIndexNameSessionRepository<?> sessions, Leaving leaving) {
        this.sql = sql;
        this.transactions = transactions;
        this.sessions = sessions;
        this.leaving = leaving;
    }

    void bind(UUID account, String mail) {
        var others = transactions.outside(() -> sql.sql("select * from prove_mail(?, ?)")
                .params(account, mail)
                .query(UUID.class)
                .list());
        others.forEach(this::letOut);
    }

    private void letOut(UUID account) {
        leaving.everyRoom(new Member(account));
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }
}
