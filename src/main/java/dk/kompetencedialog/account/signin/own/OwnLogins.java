package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own login of a workplace. No method is to be called inside a transaction, where it does not say otherwise. */
@Component
public class OwnLogins {
    /** Mails that anybody can have: nobody's workplace. */
    private static final Set<String> ANYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "outlook.dk",
            "hotmail.com",
            "hotmail.dk",
            "live.com",
            "live.dk",
            "msn.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "yahoo.com",
            "yahoo.dk",
            "mail.com",
            "mail.dk",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "stofanet.dk",
            "jubii.dk",
            "sol.dk",
            "youmail.dk",
            "tdcadsl.dk",
            "privat.dk");

    private final JdbcClient sql;
    private final Transactions transactions;
    private final Sealing sealing;
    private final Discovery discovery;

    OwnLogins(JdbcClient sql, Transactions transactions, Sealing sealing, Discovery discovery) {
        this.sql = sql;
        this.transactions = transactions;
        this.sealing = sealing;
        this.discovery = discovery;
    }

    public Optional<OwnLogin> of(UUID workplaceId) {
        return transactions.snapshot(
                workplaceId,
                () -> sql.sql("select * from own_login where workplace_id = ?")
                        .param(workplaceId)
                        .query(OwnLogins::login)
                        .optional());
    }

    /** Begins with a name, so that there is an address to tell the provider. Throws {@link Sentence} 400, 409. */
    public void begin(UUID workplaceId, String shortName) {
        if (!shortName.matches("[a-z0-9][a-z0-9-]{0,38}[a-z0-9]"))
            throw Sentence.badRequest("account.ownLogin.shortName.wrong");
        try {
            transactions.in(
                    workplaceId,
                    () -> sql.sql("""
                            insert into own_login (workplace_id, id, short_name) values (?, ?, ?) on conflict (workplace_id) do nothing
                            """)
                            .params(workplaceId, UUID.randomUUID(), shortName)
                            .update());
        } catch (DuplicateKeyException taken) {
            throw Sentence.conflict("account.ownLogin.shortName.taken");
        }
    }

    /**
     * Keeps how it is set, once the provider has answered.
     *
     * @param secret what the provider knows us by; empty = the one we have
     * @throws Sentence 400 when the provider does not answer as one does
     */
    public void set(UUID workplaceId, OwnLogin.Setting set, String secret) {
        if (secret.isEmpty() && of(workplaceId).filter(OwnLogin::isSet).isEmpty())
            throw Sentence.badRequest("account.ownLogin.secret.missing");
        var said = discovery.of(set.issuer());
        var sealed = secret.isEmpty() ? null : sealing.seal(secret);
        transactions.in(
                workplaceId,
                () -> sql.sql("""
                        update own_login set issuer = :issuer, discovery = :said, client_id = :client, secret = coalesce(:secret, secret),
                          unit_claim = :unit, admin_claim = :admin, admin_value = :value, mails_verified = :verified
                        where workplace_id = :workplace
                        """)
                        .param("workplace", workplaceId)
                        .param("issuer", said.issuer())
                        .param("said", said.whole())
                        .param("client", set.clientId())
                        .param("secret", sealed, Types.BINARY)
                        .param("unit", set.claims().unit())
                        .param("admin", set.claims().admin())
                        .param("value", set.claims().adminValue())
                        .param("verified", set.claims().mailsVerified())
                        .update());
    }

    /** Opens or closes it. Throws {@link Sentence} 409 where it is not set. */
    public void open(UUID workplaceId, boolean open) {
        var done = transactions.in(
                workplaceId, () -> sql.sql("""
                        update own_login set open = ? where workplace_id = ? and (not ? or issuer <> '' and secret is not null)
                        """).params(open, workplaceId, open).update());
        if (done == 0) throw Sentence.conflict("account.ownLogin.notSet");
    }

    /** Offers it to mails of a domain, of those the member has proved one at; empty = to none. Throws {@link Sentence} 403. */
    public void offer(Member member, UUID workplaceId, String domain) {
        var kept = of(workplaceId).map(OwnLogin::domain).orElse("");
        if (!domain.isEmpty() && !domain.equals(kept) && !domains(member).contains(domain))
            throw Sentence.forbidden("account.ownLogin.domain.unproved");
        transactions.in(
                workplaceId,
                () -> sql.sql("update own_login set domain = ? where workplace_id = ?")
                        .params(domain, workplaceId)
                        .update());
    }

    /** Whom the provider means is forgotten with it. Inside a transaction. */
    void remove(UUID workplaceId) {
        sql.sql("delete from own_login_person where workplace_id = ?")
                .param(workplaceId)
                .update();
        sql.sql("delete from own_login where workplace_id = ?")
                .param(workplaceId)
                .update();
    }

    /** The domains at which the member has proved a mail, but for those where anybody can have one. */
    public List<String> domains(Member member) {
        // What a workplace's own provider says of somebody's mail is no proof of it.
        if (member.only() != null) return List.of();
        return transactions
                .outside(() -> sql.sql("select * from mails_proved_by(?)")
                        .param(member.accountId())
                        .query(String.class)
                        .list())
                .stream()
                .map(mail -> mail.substring(mail.lastIndexOf('@') + 1))
                .filter(domain -> !ANYBODYS.contains(domain))
                .distinct()
                .toList();
    }

    static OwnLogin login(ResultSet row, int at) throws SQLException {
        var claims = new OwnLogin.Claims(
                row.getString("unit_claim"),
                row.getString("admin_claim"),
                row.getString("admin_value"),
                row.getBoolean("mails_verified"));
        return new OwnLogin(
                row.getObject("workplace_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("short_name"),
                new OwnLogin.Setting(row.getString("issuer"), row.getString("client_id"), claims),
                row.getString("domain"),
                row.getBoolean("open"));
    }
}
