package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.platform.data.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that sign somebody in, once. The tables keep only their hashes. */
@Component
class SignInLinks {
    /** Long enough for a program started on a Friday. */
    private static final Duration GOOD_FOR = Duration.ofDays(4);

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

    /** Whether the link can still be used; asking does not use it. */
    boolean isGood(String link) {
        return Secret.read(link)
                .flatMap(secret -> account("select peek_sign_in_link(?, ?)", secret))
                .isPresent();
    }

    /** Uses the link up. Empty when it was used before, has expired, or never was one. */
    Optional<UUID> use(String link) {
        return Secret.read(link).flatMap(secret -> account("select use_sign_in_link(?, ?)", secret));
    }

    private Optional<UUID> account(String question, Secret secret) {
        return transactions.outside(() -> sql.sql(question)
                .params(secret.hash(), at(clock.instant()))
                .query((row, number) -> Optional.ofNullable(uuid(row.getObject(1, UUID.class))))
                .single());
    }

    private static @Nullable UUID uuid(@Nullable UUID found) {
        return found;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
