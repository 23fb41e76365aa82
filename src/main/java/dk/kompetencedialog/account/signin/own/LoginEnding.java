package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an own login has given ends with it: the sessions that it opened, and the administration that its claims gave. Somebody who
 * administers the workplace is always left. No method is to be called inside a transaction.
 */
@Component
public class LoginEnding {
    /** Whose administration comes from claims that nobody makes any more. */
    private static final String UNSAID = """
            select p.person_id from own_login_person p join own_login o on o.workplace_id = p.workplace_id
            where p.workplace_id = ? and p.administers and (o.issuer <> p.issuer or o.admin_claim = '')
            """;

    private final JdbcClient sql;
    private final Transactions transactions;
    private final OwnLogins logins;
    private final VouchedPeople people;
    private final OwnSessions sessions;
    private final Audit audit;

    LoginEnding(
            JdbcClient sql,
            Transactions transactions,
            OwnLogins logins,
            VouchedPeople people,
            OwnSessions sessions,
            Audit audit) {
        this.sql = sql;
        this.transactions = transactions;
        this.logins = logins;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Nobody comes in by it, and whoever has is out. Throws {@link Sentence} 409 where it is not set. */
    public void close(UUID workplaceId) {
        logins.open(workplaceId, false);
        sessions.endVouchedFor(workplaceId);
    }

    /** After it was set anew: whom another provider named, or a claim that is not asked for any more, administers by it no longer. */
    public void unsaid(Member by, UUID workplaceId) {
        transactions.in(workplaceId, () -> dismiss(by, workplaceId, UNSAID, workplaceId));
        people.rightsLost(workplaceId);
    }

    /** Takes it away with all that it gave. */
    public void remove(Member by, UUID workplaceId) {
        transactions.in(workplaceId, () -> {
            dismiss(
                    by,
                    workplaceId,
                    "select person_id from own_login_person where workplace_id = ? and administers",
                    workplaceId);
            logins.remove(workplaceId);
        });
        people.rightsLost(workplaceId);
        sessions.endVouchedFor(workplaceId);
    }

    /** The person of that mail is met anew the next time they come by it. Throws {@link Sentence} 400 where they never have. */
    public void forget(Member by, UUID workplaceId, String mail) {
        transactions.in(workplaceId, () -> {
            var person = people.personOf(workplaceId, mail).orElseThrow(LoginEnding::nobody);
            dismiss(
                    by,
                    workplaceId,
                    "select person_id from own_login_person where workplace_id = ? and person_id = ? and administers",
                    workplaceId,
                    person);
            int forgotten = sql.sql("delete from own_login_person where workplace_id = ? and person_id = ?")
                    .params(workplaceId, person)
                    .update();
            if (forgotten == 0) throw nobody();
            audit.write(workplaceId, by, AuditKind.OWN_LOGIN_FORGOTTEN, person);
        });
        people.rightsLost(workplaceId);
    }

    private void dismiss(Member by, UUID workplaceId, String whom, Object... asked) {
        sql.sql(whom).params(asked).query((row, at) -> row.getObject(1, UUID.class)).list().stream()
                .filter(person -> people.dismiss(workplaceId, person))
                .forEach(person -> audit.write(workplaceId, by, AuditKind.ADMINISTRATOR_NO_MORE, person));
    }

    private static Sentence nobody() {
        return Sentence.badRequest("account.ownLogin.forget.nobody");
    }
}
