package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.session.Accounts;
import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The link of a person that an administrator hands over where no mail can be sent. It proves nothing: it leads to an account of that one
 * person alone, is written down, and is not made any more once they have proved who they are. A new one ends what the one before began, so
 * that nobody is looked over the shoulder unnoticed.
 */
@Component
public class FirstLinks {
    /** A link that somebody hands over, from when it was made. */
    public static final Duration GOOD_FOR = Duration.ofDays(4);

    private final Transactions transactions;
    private final Persons persons;
    private final Accounts accounts;
    private final SignInLinks links;
    private final Delivery delivery;
    private final Audit audit;
    private final Address address;
    private final OwnSessions sessions;

    FirstLinks(
            Transactions transactions,
            Persons persons,
            Accounts accounts,
            SignInLinks links,
            Delivery delivery,
            Audit audit,
            Address address,
            OwnSessions sessions) {
        this.transactions = transactions;
        this.persons = persons;
        this.accounts = accounts;
        this.links = links;
        this.delivery = delivery;
        this.audit = audit;
        this.address = address;
        this.sessions = sessions;
    }

    /** Whether one may be made for the person. Not inside a transaction. Throws {@link Sentence} 404. */
    public boolean mayBeMade(UUID workplaceId, UUID person) {
        if (delivery.isOpen()) return false;
        return account(workplaceId, person)
                .filter(account -> links.hasProved(account))
                .isEmpty();
    }

    /** Whether the person has been in by one. Not inside a transaction. Throws {@link Sentence} 404. */
    public boolean wasUsed(UUID workplaceId, UUID person) {
        return account(workplaceId, person).filter(links::hasSignedIn).isPresent();
    }

    /** The link's whole address. Not inside a transaction. Throws {@link Sentence} 404, 409. */
    public String make(Member member, UUID workplaceId, UUID person) {
        if (delivery.isOpen()) throw Sentence.conflict("account.firstLink.byMail");
        var account = account(workplaceId, person).orElseGet(() -> bound(workplaceId, person));
        var link = links.toCopy(account).orElseThrow(() -> Sentence.conflict("account.firstLink.used"));
        sessions.endAll(account);
        transactions.in(workplaceId, () -> audit.write(workplaceId, member, AuditKind.FIRST_LINK_COPIED, person));
        return address.of("/sign-in/" + link.reveal());
    }

    private Optional<UUID> account(UUID workplaceId, UUID person) {
        return transactions.snapshot(workplaceId, () -> persons.accountOf(workplaceId, person));
    }

    private UUID bound(UUID workplaceId, UUID person) {
        var fresh = accounts.make();
        return transactions.in(workplaceId, () -> {
            persons.bind(workplaceId, person, fresh);
            return persons.accountOf(workplaceId, person).orElseThrow(Sentence::notFound);
        });
    }
}
