package dk.kompetencedialog.account.signin.passkey;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** What is kept of passkeys: the public key as it was made, how often it says it was used, and what its owner calls it. */
@Component
class Credentials implements UserCredentialRepository {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Owners owners;
    private final Clock clock;

    Credentials(JdbcClient sql, Transactions transactions, Owners owners, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.owners = owners;
        this.clock = clock;
    }

    /** A new one bears what the browser said when it was made; of one that we have, that is not kept. */
    @Override
    public void save(CredentialRecord record) {
        if (record.getAttestationClientDataJSON() == null) use(record);
        else keep(record);
    }

    private void keep(CredentialRecord record) {
        transactions.outside(() -> sql.sql("select keep_passkey(?, ?, ?, ?, ?, ?, ?, ?)")
                .params(record.getUserEntityUserId().getBytes(), UUID.randomUUID())
                .params(
                        record.getCredentialId().getBytes(),
                        Objects.requireNonNull(record.getAttestationObject()).getBytes())
                .params(written(record.getTransports()), record.getLabel(), record.getSignatureCount(), at())
                .query(rows -> {}));
    }

    private void use(CredentialRecord record) {
        var used = transactions.outside(() -> sql.sql("select use_passkey(?, ?, ?)")
                .params(record.getCredentialId().getBytes(), record.getSignatureCount(), at())
                .query(Boolean.class)
                .single());
        if (!used) throw new IllegalStateException("the passkey is gone, or there are two of it");
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return transactions.outside(() -> sql.sql("select * from passkey_of(?)")
                .param(credential.getBytes())
                .query((row, at) -> record(new Bytes(row.getBytes("handle")), credential, row))
                .optional()
                .orElse(null));
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return owners.account(handle).stream()
                .flatMap(account -> transactions
                        .outside(() -> sql.sql("select * from passkeys_of(?)")
                                .param(account)
                                .query((row, at) -> record(handle, new Bytes(row.getBytes("credential")), row))
                                .list())
                        .stream())
                .toList();
    }

    /** A passkey is removed by its owner: {@link #remove}. */
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException();
    }

    /** The member's, the oldest first. */
    List<Passkey> of(Member member) {
        return transactions.outside(() -> sql.sql("select id, label, added_at, used_at from passkeys_of(?)")
                .param(member.accountId())
                .query((row, at) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        instant(row, "added_at").orElseThrow(),
                        instant(row, "used_at")))
                .list());
    }

    /** That the member has none such, is as well. */
    void remove(Member member, UUID passkey) {
        transactions.outside(() -> sql.sql("select remove_passkey(?, ?)")
                .params(member.accountId(), passkey)
                .query(rows -> {}));
    }

    private static CredentialRecord record(Bytes handle, Bytes credential, ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .userEntityUserId(handle)
                .credentialId(credential)
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .transports(read(row.getString("transports")))
                .label(row.getString("label"))
                .signatureCount(row.getLong("uses"))
                .created(instant(row, "added_at").orElseThrow())
                .build();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static String written(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> read(String transports) {
        return Arrays.stream(transports.split(","))
                .filter(each -> !each.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private OffsetDateTime at() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
