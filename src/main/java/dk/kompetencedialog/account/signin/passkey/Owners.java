package dk.kompetencedialog.account.signin.passkey;

import dk.kompetencedialog.platform.data.Transactions;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as authenticators know them: by a random handle. Their name here is the account's id. */
@Component
class Owners implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient sql;
    private final Transactions transactions;

    Owners(JdbcClient sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return account(handle)
                .map(account -> entity(handle.getBytes(), account.toString()))
                .orElse(null);
    }

    /** Gives the account a handle where it has none. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String account) {
        var handle = outside(() -> sql.sql("select passkey_handle(?, ?)")
                .params(UUID.fromString(account), Bytes.random().getBytes())
                .query(byte[].class)
                .single());
        return entity(handle, account);
    }

    /** An account has its handle for good. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException();
    }

    /** An account has its handle for good. */
    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }

    Optional<UUID> account(Bytes handle) {
        return Optional.ofNullable(outside(() -> sql.sql("select account_of_handle(?)")
                .param(handle.getBytes())
                .query((row, at) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElse(null)));
    }

    private <T extends @Nullable Object> T outside(Supplier<T> question) {
        return transactions.outside(question);
    }

    private static PublicKeyCredentialUserEntity entity(byte[] handle, String account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(handle))
                .name(account)
                .displayName(account)
                .build();
    }
}
