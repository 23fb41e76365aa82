package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Links that sign somebody in, once. The tables keep only their hashes. */
@Component
class SignInLinks {
    /** Long enough for a program started on a Friday. */
    private static final Duration GOOD_FOR = FirstLinks.GOOD_FOR;

    /** Long enough for a slow mail server, short enough for a mailbox that others read later. */
    private static final Duration IN_A_MAIL = Duration.ofHours(1);

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Clock clock;

    SignInLinks(JdbcClient sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A link for the account; the ones it had stop working. */
    Secret make(UUID account) {
        var secret = Secret.draw();
        transactions.outside(() -> sql.sql("select make_sign_in_link(?, ?, ?)")
                .params(account, secret.hash(), at(clock.instant().plus(GOOD_FOR)))
                .query(rows -> {}));
        return secret;
    }

    /** A link for whoever reads that mail; its account is made where there is none. */
    Secret forMail(String mail) {
        var secret = Secret.draw();
        var now = clock.instant();
        transactions.outside(() -> sql.sql("select make_mail_link(?, ?, ?, ?, ?)")
                .params(mail, UUID.randomUUID(), secret.hash(), at(now), at(now.plus(IN_A_MAIL)))
                .query(rows -> {}));
        return secret;
    }

    /** A link to hand over; empty when the account's owner has once proved who they are. */
    Optional<Secret> toCopy(UUID account) {
        var secret = Secret.draw();
        var made = transactions.outside(() -> sql.sql("select make_copied_link(?, ?, ?)")
                .params(account, secret.hash(), at(clock.instant().plus(GOOD_FOR)))
                .query(Boolean.class)
                .single());
        return made ? Optional.of(secret) : Optional.empty();
    }

    /** Whether the account's owner has once proved who they are: by a mail, a passkey, the own login or the console. */
    boolean hasProved(UUID account) {
        return transactions.outside(() -> sql.sql("select has_proved(?)")
                .param(account)
                .query(Boolean.class)
                .single());
    }

    /** Whether somebody has signed in with the account. */
    boolean hasSignedIn(UUID account) {
        return transactions.outside(() -> sql.sql("select has_signed_in(?)")
                .param(account)
                .query(Boolean.class)
                .single());
    }

    /** What the link would prove, if it can still be used; asking does not use it. */
    Optional<Proof> peek(String link) {
        return Secret.read(link)
                .flatMap(secret ->
                        Optional.ofNullable(transactions.outside(() -> sql.sql("select peek_sign_in_link(?, ?)")
                                .params(secret.hash(), at(clock.instant()))
                                .query((row, number) -> row.getString(1))
                                .list()
                                .getFirst())))
                .map(Proof::valueOf);
    }

    /** Whom a link signed in, and the mail it proved. */
    record Used(UUID account, Proof proof, Optional<String> mail) {
        Authentication authentication() {
            return proof.of(account);
        }
    }

    /** Uses the link up. Empty when it was used before, has expired, or never was one. */
    Optional<Used> use(String link) {
        return Secret.read(link)
                .flatMap(secret ->
                        transactions.outside(() -> sql.sql("select account_id, proof, mail from use_sign_in_link(?, ?)")
                                .params(secret.hash(), at(clock.instant()))
                                .query((row, number) -> new Used(
                                        row.getObject("account_id", UUID.class),
                                        Proof.valueOf(row.getString("proof")),
                                        Optional.ofNullable(row.getString("mail"))))
                                .optional()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
