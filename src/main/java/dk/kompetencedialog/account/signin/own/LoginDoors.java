package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own logins that stand open, for whoever has not signed in yet. */
@Component
public class LoginDoors {
    /** Where one begins, and where the provider sends one back to; the id follows. */
    static final String OUT = "/sign-in/with";

    static final String BACK = "/sign-in/from/";

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Address address;

    LoginDoors(JdbcClient sql, Transactions transactions, Address address) {
        this.sql = sql;
        this.transactions = transactions;
        this.address = address;
    }

    /**
     * One of them.
     *
     * @param name the workplace's
     * @param href where it begins
     */
    public record Door(String name, String href) {}

    /** The one with that short name. */
    public Optional<Door> at(String shortName) {
        return found("select id, name from own_login_at(?)", shortName).stream().findFirst();
    }

    /** Those that are offered to a mail of that domain: whose mail it is, does not matter. */
    public List<Door> offeredTo(String mail) {
        return found("select id, name from own_logins_for(?)", mail.substring(mail.lastIndexOf('@') + 1));
    }

    /** The address that the provider is to send people back to. */
    public String back(OwnLogin login) {
        return address.of(BACK + login.id());
    }

    /** The address for the intranet. */
    public String front(OwnLogin login) {
        return address.of("/sign-in/at/" + login.shortName());
    }

    private List<Door> found(String question, String asked) {
        return transactions.outside(() -> sql.sql(question)
                .param(asked)
                .query((row, at) -> new Door(row.getString("name"), OUT + "/" + row.getObject("id", UUID.class)))
                .list());
    }
}
