package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.session.Accounts;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Whom a provider means: a person of its own workplace, known by the subject, and the first time by a verified mail. What they sign in
 * to is that workplace alone, whatever else their account opens: no workplace vouches for another's people.
 */
@Component
class Vouching {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Registrations registrations;
    private final VouchedPeople people;
    private final Accounts accounts;
    private final Audit audit;

    Vouching(
            JdbcClient sql,
            Transactions transactions,
            Registrations registrations,
            VouchedPeople people,
            Accounts accounts,
            Audit audit) {
        this.sql = sql;
        this.transactions = transactions;
        this.registrations = registrations;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Who signs in. Not inside a transaction. Throws {@link Refusal}. */
    Authentication enter(String registration, OidcUser said) {
        var login = registrations.login(registration).orElseThrow(() -> new Refusal(Refusal.CLOSED));
        var workplace = login.workplaceId();
        var person = transactions.snapshot(workplace, () -> known(login, said).orElseGet(() -> byMail(login, said)));
        var account = account(workplace, person);
        if (settled(login, said, person, new Member(account, workplace))) people.rightsLost(workplace);
        return Proof.ownLogin(account, workplace);
    }

    /** Whether the login still stands open to whom that provider names. Not inside a transaction. */
    boolean stands(String registration, OidcUser said) {
        return registrations
                .login(registration)
                .filter(login -> login.set().issuer().equals(issuer(said)))
                .isPresent();
    }

    private Optional<UUID> known(OwnLogin login, OidcUser said) {
        return sql.sql("select person_id from own_login_person where workplace_id = ? and issuer = ? and subject = ?")
                .params(login.workplaceId(), issuer(said), subject(said))
                .query(UUID.class)
                .optional();
    }

    /** Two whom the provider names at the same time are not both the one person. Whether they lost a role by it. */
    private boolean settled(OwnLogin login, OidcUser said, UUID person, Member member) {
        try {
            return transactions.in(login.workplaceId(), () -> told(standing(login, said), said, person, member));
        } catch (DuplicateKeyException another) {
            throw new Refusal(Refusal.AGAIN);
        }
    }

    /** As it is set now; whoever would change or close it waits until this sign-in is settled. */
    private OwnLogin standing(OwnLogin login, OidcUser said) {
        return sql.sql("select * from own_login where workplace_id = ? and id = ? and open and issuer = ? for share")
                .params(login.workplaceId(), login.id(), issuer(said))
                .query(OwnLogins::login)
                .optional()
                .orElseThrow(() -> new Refusal(Refusal.CLOSED));
    }

    private UUID byMail(OwnLogin login, OidcUser said) {
        var verified = login.set().claims().mailsVerified() || Boolean.TRUE.equals(said.getEmailVerified());
        var mail = Optional.ofNullable(said.getEmail()).filter(each -> verified);
        return mail.map(each -> people.personOf(login.workplaceId(), each)
                        .map(person -> unnamed(login, said, person))
                        .orElseThrow(() -> new Refusal(Refusal.NOBODY)))
                .orElseThrow(() -> new Refusal(Refusal.UNVERIFIED));
    }

    /** A mail that is handed on leads nobody into what was another's. */
    private UUID unnamed(OwnLogin login, OidcUser said, UUID person) {
        var named = sql.sql(
                        "select exists (select from own_login_person where workplace_id = ? and issuer = ? and person_id = ?)")
                .params(login.workplaceId(), issuer(said), person)
                .query(Boolean.class)
                .single();
        if (named) throw new Refusal(Refusal.OTHER);
        return person;
    }

    private UUID account(UUID workplace, UUID person) {
        return transactions
                .snapshot(workplace, () -> people.accountOf(workplace, person))
                .orElseGet(() -> bound(workplace, person));
    }

    private UUID bound(UUID workplace, UUID person) {
        var fresh = accounts.make();
        return transactions.in(workplace, () -> {
            people.bind(workplace, person, fresh);
            return people.accountOf(workplace, person).orElseThrow();
        });
    }

    /** What the claims say of unit and roles holds from now on. Whether they lost a role by it. */
    private boolean told(OwnLogin login, OidcUser said, UUID person, Member member) {
        var claim = login.set().claims().unit();
        if (!claim.isEmpty()
                && said.getClaims().get(claim) instanceof String unit
                && people.moveTo(login.workplaceId(), person, unit))
            audit.write(login.workplaceId(), member, AuditKind.PERSON_MOVED, person);
        var claims = login.set().claims();
        boolean lost = claims.admin().isMeant() && dismissed(login, said, person, member);
        if (claims.leader().isMeant()) lost |= unled(login, said, person, member);
        keep(login, said, person);
        return lost;
    }

    private boolean dismissed(OwnLogin login, OidcUser said, UUID person, Member member) {
        var workplace = login.workplaceId();
        boolean given = login.set().claims().admin().has(said.getClaims());
        boolean changed = given ? people.admit(workplace, person) : people.dismiss(workplace, person);
        var kind = given ? AuditKind.ADMINISTRATOR_MADE : AuditKind.ADMINISTRATOR_NO_MORE;
        if (changed) audit.write(workplace, member, kind, person);
        if (changed && !given) people.rightsLost(workplace);
        return changed && !given;
    }

    /** Of the unit they are in by now: where another claim names it, that has been heeded. Whether they lead one no more. */
    private boolean unled(OwnLogin login, OidcUser said, UUID person, Member member) {
        var workplace = login.workplaceId();
        var led = people.lead(workplace, person, login.set().claims().leader().has(said.getClaims()));
        if (led.noMore()) audit.write(workplace, member, AuditKind.LEADER_NO_MORE, person);
        if (led.made()) audit.write(workplace, member, AuditKind.LEADER_MADE, person);
        return led.noMore();
    }

    private static String issuer(OidcUser said) {
        return String.valueOf(said.getIdToken().getIssuer());
    }

    private static String subject(OidcUser said) {
        return Optional.ofNullable(said.getSubject()).orElseThrow(() -> new Refusal(Refusal.SILENT));
    }

    private void keep(OwnLogin login, OidcUser said, UUID person) {
        sql.sql("""
                        insert into own_login_person (workplace_id, issuer, subject, person_id) values (?, ?, ?, ?)
                        on conflict (workplace_id, issuer, subject) do nothing
                        """)
                .params(login.workplaceId(), issuer(said), subject(said), person)
                .update();
    }
}
