package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.signin.session.Accounts;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account of whoever started the program: made when there is none, and let in by a link in a file that only they can read. */
@Component
class FirstAccount {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final SignInLinks links;
    private final DataFolder folder;
    private final Accounts accounts;

    FirstAccount(JdbcClient sql, Transactions transactions, SignInLinks links, DataFolder folder, Accounts accounts) {
        this.sql = sql;
        this.transactions = transactions;
        this.links = links;
        this.folder = folder;
        this.accounts = accounts;
    }

    /** Makes the account and its first link where there is none. */
    void ensure(UnaryOperator<String> address) {
        if (existing().isEmpty()) hand(accounts.make(), address);
    }

    /** A new link for the account; the ones it had stop working. */
    void link(UnaryOperator<String> address) {
        hand(existing().orElseGet(accounts::make), address);
    }

    /** Throws the file away once its link has been used. */
    void used(String link) {
        if (folder.read(DataFolder.ADMIN_LINK)
                .filter(text -> text.contains(link))
                .isPresent()) {
            folder.remove(DataFolder.ADMIN_LINK);
        }
    }

    private Optional<UUID> existing() {
        return transactions.outside(() -> Optional.ofNullable(
                sql.sql("select first_account()").query(UUID.class).optional().orElse(null)));
    }

    private void hand(UUID account, UnaryOperator<String> address) {
        String path = "/sign-in/" + links.make(account).reveal();
        folder.writePrivately(DataFolder.ADMIN_LINK, address.apply(path) + "\n");
    }
}
