package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Delivery;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody who signs out can come in again by themselves: by a link in a mail, and there is no other. */
@Component
class WayBack {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Persons persons;
    private final Delivery delivery;

    WayBack(JdbcClient sql, Transactions transactions, Persons persons, Delivery delivery) {
        this.sql = sql;
        this.transactions = transactions;
        this.persons = persons;
        this.delivery = delivery;
    }

    /** Not inside a transaction. */
    boolean isOpen(Member member) {
        return delivery.isOpen() && workplaces(member).stream().anyMatch(workplace -> hasMail(member, workplace));
    }

    private List<UUID> workplaces(Member member) {
        return transactions.outside(() -> sql.sql("select distinct workplace_id from workplaces_of(?)")
                .param(member.accountId())
                .query(UUID.class)
                .list());
    }

    private boolean hasMail(Member member, UUID workplace) {
        return transactions.snapshot(workplace, () -> persons.hasMail(workplace, member.accountId()));
    }
}
