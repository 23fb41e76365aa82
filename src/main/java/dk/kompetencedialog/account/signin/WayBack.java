package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Reach;
import dk.kompetencedialog.account.signin.passkey.Passkeys;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Delivery;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether somebody who signs out can come in again by themselves: by their workplace's own login, a passkey, or a link in a mail. */
@Component
class WayBack {
    private final Reach reach;
    private final Passkeys passkeys;
    private final Transactions transactions;
    private final Persons persons;
    private final Delivery delivery;

    WayBack(Reach reach, Passkeys passkeys, Transactions transactions, Persons persons, Delivery delivery) {
        this.reach = reach;
        this.passkeys = passkeys;
        this.transactions = transactions;
        this.persons = persons;
        this.delivery = delivery;
    }

    /** Not inside a transaction. */
    boolean isOpen(Member member) {
        return member.only() != null || !passkeys.of(member).isEmpty() || byMail(member);
    }

    private boolean byMail(Member member) {
        return delivery.isOpen() && reach.of(member).stream().anyMatch(workplace -> hasMail(member, workplace));
    }

    private boolean hasMail(Member member, UUID workplace) {
        return transactions.snapshot(workplace, () -> persons.hasMail(workplace, member.accountId()));
    }
}
