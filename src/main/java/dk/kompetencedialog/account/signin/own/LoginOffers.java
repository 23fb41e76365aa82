package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To the mails of which domain the sign-in page offers an own login. No method is to be called inside a transaction. */
@Component
public class LoginOffers {
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
    private final Audit audit;

    LoginOffers(JdbcClient sql, Transactions transactions, Audit audit) {
        this.sql = sql;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Offers it to mails of a domain, of those the member has proved one at; empty = to none. Throws {@link Sentence} 403. */
    public void offer(Member member, UUID workplaceId, String domain) {
        var proved = domain.isEmpty() ? List.<String>of() : domains(member);
        transactions.in(workplaceId, () -> {
            boolean allowed = domain.isEmpty() || proved.contains(domain) || isOffered(workplaceId, domain);
            if (!allowed) throw Sentence.forbidden("account.ownLogin.domain.unproved");
            int changed = sql.sql(
                            "update own_login set domain = :domain where workplace_id = :workplace and domain <> :domain")
                    .param("workplace", workplaceId)
                    .param("domain", domain)
                    .update();
            if (changed == 1) audit.write(workplaceId, member, AuditKind.OWN_LOGIN_OFFERED, null);
        });
    }

    private boolean isOffered(UUID workplaceId, String domain) {
        return sql.sql("select exists (select from own_login where workplace_id = ? and domain = ?)")
                .params(workplaceId, domain)
                .query(Boolean.class)
                .single();
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
}
