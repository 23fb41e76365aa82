package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.data.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** How we are known to the providers whose logins stand open; looked up by the random id in the address. */
@Component
class Registrations implements ClientRegistrationRepository {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Sealing sealing;
    private final Address address;

    Registrations(JdbcClient sql, Transactions transactions, Sealing sealing, Address address) {
        this.sql = sql;
        this.transactions = transactions;
        this.sealing = sealing;
        this.address = address;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return row("select * from own_login where workplace_id = ?", id, this::registration)
                .flatMap(each -> each)
                .orElse(null);
    }

    /** The open login with that id. */
    Optional<OwnLogin> login(String id) {
        return row("select * from own_login where workplace_id = ?", id, row -> OwnLogins.login(row, 0));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> row(String question, String id, Reading<T> reading) {
        return workplace(id)
                .flatMap(workplace -> transactions.snapshot(
                        workplace,
                        () -> sql.sql(question)
                                .param(workplace)
                                .query((row, at) -> reading.of(row))
                                .optional()));
    }

    private Optional<UUID> workplace(String id) {
        try {
            var asked = UUID.fromString(id);
            return transactions.outside(() -> sql.sql("select own_login_behind(?)")
                    .param(asked)
                    .query((row, at) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                    .single());
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private Optional<ClientRegistration> registration(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var clientId = row.getString("client_id");
        var said = row.getString("discovery");
        return sealing.open(row.getBytes("secret"))
                .map(secret -> Discovery.read(said)
                        .registrationId(id)
                        .clientId(clientId)
                        .clientSecret(secret)
                        .redirectUri(address.of(LoginDoors.BACK + id))
                        .scope("openid", "email", "profile")
                        .clientSettings(ClientRegistration.ClientSettings.builder()
                                .requireProofKey(true)
                                .build())
                        .build());
    }
}
