package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.data.Transactions;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The workplaces that a member administers or is a person of, as far as their sign-in opens them. */
@Component
public class Reach {
    private final JdbcClient sql;
    private final Transactions transactions;

    Reach(JdbcClient sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Their ids. Not inside a transaction. */
    public Set<UUID> of(Member member) {
        return transactions.outside(
                () -> sql
                        .sql("select workplace_id from workplaces_of(?)")
                        .param(member.accountId())
                        .query(UUID.class)
                        .set()
                        .stream()
                        .filter(member::reaches)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
