package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own login of a workplace. No method is to be called inside a transaction. */
@Component
public class OwnLogins {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Sealing sealing;
    private final Discovery discovery;
    private final LoginEnding ending;
    private final Audit audit;

    OwnLogins(
            JdbcClient sql,
            Transactions transactions,
            Sealing sealing,
            Discovery discovery,
            LoginEnding ending,
            Audit audit) {
        this.sql = sql;
        this.transactions = transactions;
        this.sealing = sealing;
        this.discovery = discovery;
        this.ending = ending;
        this.audit = audit;
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
     * Keeps how it is set, once the provider has answered. Whom another provider named, or other words of a claim made an administrator or a
     * leader, is so no longer.
     *
     * @param secret what the provider knows us by; empty = the one we have, which no other provider is ever told
     * @throws Sentence 400 when the provider does not answer as one does, 409 before it has a name
     */
    public void set(Member by, UUID workplaceId, OwnLogin.Setting set, String secret) {
        var said = discovery.of(set.issuer());
        var now = new OwnLogin.Setting(said.issuer(), set.clientId(), set.claims());
        var sealed = secret.isEmpty() ? null : sealing.seal(secret);
        var before = transactions.in(workplaceId, () -> {
            var kept = held(workplaceId).set();
            if (sealed == null && !kept.isOfSame(now)) throw Sentence.badRequest("account.ownLogin.secret.missing");
            keep(workplaceId, now, said.whole(), sealed);
            audit.write(workplaceId, by, AuditKind.OWN_LOGIN_SET, null);
            if (!kept.makesTheSame(now)) ending.roles(by, workplaceId);
            if (!kept.leadsTheSame(now)) ending.leads(by, workplaceId);
            return kept;
        });
        ending.rights(workplaceId);
        if (!before.isOfSame(now)) ending.signIns(workplaceId);
    }

    /** Opens it. Throws {@link Sentence} 409 where it is not set. */
    public void open(Member by, UUID workplaceId) {
        transactions.in(workplaceId, () -> {
            if (!held(workplaceId).isSet()) throw notSet();
            turn(workplaceId, true, () -> audit.write(workplaceId, by, AuditKind.OWN_LOGIN_OPENED, null));
        });
    }

    /** Nobody comes in by it, and whoever has is out. Throws {@link Sentence} 409 where there is none. */
    public void close(Member by, UUID workplaceId) {
        transactions.in(workplaceId, () -> {
            held(workplaceId);
            turn(workplaceId, false, () -> audit.write(workplaceId, by, AuditKind.OWN_LOGIN_CLOSED, null));
        });
        ending.signIns(workplaceId);
    }

    /** Takes it away with all that it gave, and forgets whom its provider means. */
    public void remove(Member by, UUID workplaceId) {
        transactions.in(workplaceId, () -> {
            int gone = sql.sql("delete from own_login where workplace_id = ?")
                    .param(workplaceId)
                    .update();
            ending.roles(by, workplaceId);
            ending.leads(by, workplaceId);
            sql.sql("delete from own_login_person where workplace_id = ?")
                    .param(workplaceId)
                    .update();
            if (gone == 1) audit.write(workplaceId, by, AuditKind.OWN_LOGIN_REMOVED, null);
        });
        ending.rights(workplaceId);
        ending.signIns(workplaceId);
    }

    /** Whoever signs in by it just now is done first, or finds it changed. */
    private OwnLogin held(UUID workplaceId) {
        return sql.sql("select * from own_login where workplace_id = ? for update")
                .param(workplaceId)
                .query(OwnLogins::login)
                .optional()
                .orElseThrow(OwnLogins::notSet);
    }

    private void keep(UUID workplaceId, OwnLogin.Setting set, String said, byte @Nullable [] sealed) {
        sql.sql("""
                        update own_login set issuer = :issuer, discovery = :said, client_id = :client, secret = coalesce(:secret, secret),
                          unit_claim = :unit, admin_claim = :admin, admin_value = :value, leader_claim = :leader,
                          leader_value = :leaderValue, mails_verified = :verified
                        where workplace_id = :workplace
                        """)
                .param("workplace", workplaceId)
                .param("issuer", set.issuer())
                .param("said", said)
                .param("client", set.clientId())
                .param("secret", sealed, Types.BINARY)
                .param("unit", set.claims().unit())
                .param("admin", set.claims().admin().claim())
                .param("value", set.claims().admin().value())
                .param("leader", set.claims().leader().claim())
                .param("leaderValue", set.claims().leader().value())
                .param("verified", set.claims().mailsVerified())
                .update();
    }

    private void turn(UUID workplaceId, boolean open, Runnable done) {
        int turned = sql.sql("update own_login set open = :open where workplace_id = :workplace and open <> :open")
                .param("workplace", workplaceId)
                .param("open", open)
                .update();
        if (turned == 1) done.run();
    }

    private static Sentence notSet() {
        return Sentence.conflict("account.ownLogin.notSet");
    }

    static OwnLogin login(ResultSet row, int at) throws SQLException {
        var claims = new OwnLogin.Claims(
                row.getString("unit_claim"),
                new OwnLogin.Group(row.getString("admin_claim"), row.getString("admin_value")),
                new OwnLogin.Group(row.getString("leader_claim"), row.getString("leader_value")),
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
