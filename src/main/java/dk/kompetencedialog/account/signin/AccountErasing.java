package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.platform.data.Transactions;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Erases accounts that belong nowhere any more, with the mails, links and passkeys that lead to them, and ends their sign-ins. */
@Component
public class AccountErasing {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final FindByIndexNameSessionRepository<?> sessions;

    AccountErasing(JdbcClient sql, Transactions transactions, FindByIndexNameSessionRepository<?> sessions) {
        this.sql = sql;
        this.transactions = transactions;
        this.sessions = sessions;
    }

    /** Not inside a transaction. One that administers a workplace, or is somebody's at one, stays. */
    public void erase(UUID account) {
        boolean gone = transactions.outside(() -> sql.sql("select erase_account(?)")
                .param(account)
                .query(Boolean.class)
                .single());
        if (gone) sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }
}
