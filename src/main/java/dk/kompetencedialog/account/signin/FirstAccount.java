package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account of whoever started the program: made when there is none, and let in by a link in a file that only they can read. */
@Component
class FirstAccount {
    static final String FILE = "admin-link";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final SignInLinks links;
    private final Address address;
    private final DataFolder folder;
    private final Clock clock;

    FirstAccount(
            JdbcClient sql,
            Transactions transactions,
            SignInLinks links,
            Address address,
            DataFolder folder,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.links = links;
        this.address = address;
        this.folder = folder;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ensure() {
        if (existing().isEmpty()) hand(made());
    }

    private Optional<UUID> existing() {
        return transactions.outside(() -> Optional.ofNullable(
                sql.sql("select first_account()").query(UUID.class).optional().orElse(null)));
    }

    private UUID made() {
        var account = UUID.randomUUID();
        transactions.outside(() -> sql.sql("select make_account(?, ?)")
                .params(account, clock.instant().atOffset(ZoneOffset.UTC))
                .query(rows -> {}));
        return account;
    }

    private void hand(UUID account) {
        folder.writePrivately(FILE, address.of("/sign-in/" + links.make(account).reveal()) + "\n");
    }
}
