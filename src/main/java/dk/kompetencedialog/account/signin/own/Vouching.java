package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.session.Accounts;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** A person, and whether the provider has made them an administrator. */
    private record Known(UUID person, boolean administers) {}

    /** Who signs in. Not inside a transaction. Throws {@link Refusal}. */
    Authentication enter(String registration, OidcUser said) {
        var login = registrations.login(registration).orElseThrow(() -> new Refusal(Refusal.CLOSED));
        var workplace = login.workplaceId();
        var known = transactions.snapshot(workplace, () -> known(login, said).orElseGet(() -> byMail(login, said)));
        var account = account(workplace, known.person());
        var now = settled(login, said, known, new Member(account, workplace));
        if (known.administers() && !now.administers()) people.rightsLost(workplace);
        return Proof.ownLogin(account, workplace);
    }

    private Optional<Known> known(OwnLogin login, OidcUser said) {
        return sql.sql("""
                        select person_id, administers from own_login_person where workplace_id = ? and issuer = ? and subject = ?
                        """)
                .params(login.workplaceId(), login.set().issuer(), subject(said))
                .query((row, at) -> new Known(row.getObject("person_id", UUID.class), row.getBoolean("administers")))
                .optional();
    }

    /** Two whom the provider names at the same time are not both the one person. */
    private Known settled(OwnLogin login, OidcUser said, Known known, Member member) {
        try {
            return transactions.in(login.workplaceId(), () -> told(login, said, known, member));
        } catch (DuplicateKeyException another) {
            throw new Refusal(Refusal.AGAIN);
        }
    }

    private Known byMail(OwnLogin login, OidcUser said) {
        var verified = login.set().claims().mailsVerified() || Boolean.TRUE.equals(said.getEmailVerified());
        var mail = Optional.ofNullable(said.getEmail()).filter(each -> verified);
        return mail.map(each -> people.personOf(login.workplaceId(), each)
                        .map(person -> unnamed(login, person))
                        .orElseThrow(() -> new Refusal(Refusal.NOBODY)))
                .orElseThrow(() -> new Refusal(Refusal.UNVERIFIED));
    }

    /** A mail that is handed on leads nobody into what was another's. */
    private Known unnamed(OwnLogin login, UUID person) {
        var named = sql.sql(
                        "select exists (select from own_login_person where workplace_id = ? and issuer = ? and person_id = ?)")
                .params(login.workplaceId(), login.set().issuer(), person)
                .query(Boolean.class)
                .single();
        if (named) throw new Refusal(Refusal.OTHER);
        return new Known(person, false);
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

    /** What the claims say of unit and administration holds from now on. */
    private Known told(OwnLogin login, OidcUser said, Known known, Member member) {
        var workplace = login.workplaceId();
        var claims = login.set().claims();
        var now = new Known(
                known.person(), claims.admin().isEmpty() ? known.administers() : administers(login, said, known));
        var unit = claims.unit().isEmpty() ? null : said.getClaims().get(claims.unit());
        if (unit instanceof String name && people.moveTo(workplace, known.person(), name))
            audit.write(workplace, member, AuditKind.PERSON_MOVED, known.person());
        keep(login, said, now);
        if (now.administers() != known.administers())
            audit.write(
                    workplace,
                    member,
                    now.administers() ? AuditKind.ADMINISTRATOR_MADE : AuditKind.ADMINISTRATOR_NO_MORE,
                    known.person());
        return now;
    }

    private boolean administers(OwnLogin login, OidcUser said, Known known) {
        var claims = login.set().claims();
        return says(said.getClaims().get(claims.admin()), claims.adminValue())
                ? people.admit(login.workplaceId(), known.person()) || known.administers()
                : known.administers() && !people.dismiss(login.workplaceId(), known.person());
    }

    private static String subject(OidcUser said) {
        return Optional.ofNullable(said.getSubject()).orElseThrow(() -> new Refusal(Refusal.SILENT));
    }

    /** Several stand in a list, or in one text with spaces between. */
    private static boolean says(@Nullable Object claim, String value) {
        if (claim instanceof Collection<?> several)
            return several.stream().anyMatch(each -> value.equals(String.valueOf(each)));
        var text = Objects.toString(claim, "");
        return value.equals(text) || List.of(text.split(" ")).contains(value);
    }

    private void keep(OwnLogin login, OidcUser said, Known known) {
        sql.sql("""
                        insert into own_login_person (workplace_id, issuer, subject, person_id, administers) values (?, ?, ?, ?, ?)
                        on conflict (workplace_id, issuer, subject) do update set administers = excluded.administers
                        """)
                .params(login.workplaceId(), login.set().issuer(), subject(said))
                .params(known.person(), known.administers())
                .update();
    }
}
