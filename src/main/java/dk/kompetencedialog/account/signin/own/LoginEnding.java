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
 * What an own login has given ends with it: the sessions that it opened, with the seats they took, and the administration and units that its
 * claims gave. Somebody who administers the workplace is always left.
 */
@Component
public class LoginEnding {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final VouchedPeople people;
    private final OwnSessions sessions;
    private final Audit audit;

    LoginEnding(JdbcClient sql, Transactions transactions, VouchedPeople people, OwnSessions sessions, Audit audit) {
        this.sql = sql;
        this.transactions = transactions;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** The person of that mail is met anew the next time they come by it. Not inside a transaction. Throws {@link Sentence} 400 where they never have. */
    public void forget(Member by, UUID workplaceId, String mail) {
        transactions.in(workplaceId, () -> {
            var person = people.personOf(workplaceId, mail).orElseThrow(LoginEnding::nobody);
            if (people.dismiss(workplaceId, person)) noMore(by, workplaceId, person);
            if (people.lead(workplaceId, person, false).noMore())
                audit.write(workplaceId, by, AuditKind.LEADER_NO_MORE, person);
            int forgotten = sql.sql("delete from own_login_person where workplace_id = ? and person_id = ?")
                    .params(workplaceId, person)
                    .update();
            if (forgotten == 0) throw nobody();
            audit.write(workplaceId, by, AuditKind.OWN_LOGIN_FORGOTTEN, person);
            rights(workplaceId);
        });
        rights(workplaceId);
    }

    /** All that its claims gave, and the seats that were had by it. Inside a transaction; {@link #rights} once more afterwards. */
    void roles(Member by, UUID workplaceId) {
        people.dismissAll(by, workplaceId).forEach(person -> noMore(by, workplaceId, person));
        rights(workplaceId);
    }

    /** All units that its claims gave. Inside a transaction; {@link #rights} afterwards. */
    void leads(Member by, UUID workplaceId) {
        people.leadNothing(workplaceId)
                .forEach(person -> audit.write(workplaceId, by, AuditKind.LEADER_NO_MORE, person));
    }

    /** What such roles held open: inside the transaction that took them, and after it for who sat down meanwhile. */
    void rights(UUID workplaceId) {
        people.rightsLost(workplaceId);
    }

    /** The sessions that it opened, and the seats they took. Not inside a transaction. */
    void signIns(UUID workplaceId) {
        people.signInsEnded(workplaceId, sessions.endVouchedFor(workplaceId));
    }

    private void noMore(Member by, UUID workplaceId, UUID person) {
        audit.write(workplaceId, by, AuditKind.ADMINISTRATOR_NO_MORE, person);
    }

    private static Sentence nobody() {
        return Sentence.badRequest("account.ownLogin.forget.nobody");
    }
}
