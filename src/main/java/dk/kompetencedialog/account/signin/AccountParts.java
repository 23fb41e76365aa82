package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.own.OwnPart;
import dk.kompetencedialog.account.own.OwnParts;
import dk.kompetencedialog.account.signin.passkey.Passkey;
import dk.kompetencedialog.account.signin.passkey.Passkeys;
import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.account.signin.session.SignIn;
import dk.kompetencedialog.platform.data.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself: since when, by which mails, where it is signed in, and its passkeys. */
@Component
class AccountParts implements OwnParts {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final OwnSessions sessions;
    private final Passkeys passkeys;

    AccountParts(JdbcClient sql, Transactions transactions, OwnSessions sessions, Passkeys passkeys) {
        this.sql = sql;
        this.transactions = transactions;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @Override
    public List<OwnPart> of(Member member) {
        // A workplace's own login vouches for its person there, not for all that the account is elsewhere.
        if (member.only() != null) return List.of();
        return List.of(
                new OwnPart("account", kept(member, "select created_at, null as mail from account_since(?)")),
                new OwnPart("mails", kept(member, "select null as created_at, mail from mails_of(?)")),
                new OwnPart(
                        "signInLinks", kept(member, "select used_at as created_at, mail from used_sign_in_links(?)")),
                new OwnPart(
                        "signIns",
                        sessions.of(member, null).stream()
                                .map(AccountParts::row)
                                .toList()),
                new OwnPart(
                        "passkeys",
                        passkeys.of(member).stream().map(AccountParts::row).toList()));
    }

    private List<Map<String, Object>> kept(Member member, String question) {
        return transactions.outside(() -> sql.sql(question)
                .param(member.accountId())
                .query((row, at) -> row(row))
                .list());
    }

    private static Map<String, Object> row(ResultSet kept) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        var at = kept.getObject("created_at", OffsetDateTime.class);
        if (at != null) row.put("at", at.toInstant());
        var mail = kept.getString("mail");
        if (mail != null) row.put("mail", mail);
        return row;
    }

    private static Map<String, Object> row(SignIn one) {
        var row = new LinkedHashMap<String, Object>();
        row.put("began", one.began());
        row.put("used", one.used());
        row.put("browser", one.device().browser());
        row.put("system", one.device().system());
        row.values().removeIf(""::equals);
        return row;
    }

    private static Map<String, Object> row(Passkey one) {
        var row = new LinkedHashMap<String, Object>();
        row.put("name", one.label());
        row.put("added", one.added());
        one.used().ifPresent(at -> row.put("used", at));
        return row;
    }
}
