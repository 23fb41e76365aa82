package dk.kompetencedialog.workplace.people;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.account.signin.FirstLinks;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.workplace.people.page.PersonSignIn;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How a person gets in, as an administrator sees it. */
@Component
class SignIns {
    private final FirstLinks links;
    private final Delivery delivery;
    private final Address address;

    SignIns(FirstLinks links, Delivery delivery, Address address) {
        this.links = links;
        this.delivery = delivery;
        this.address = address;
    }

    /** Not inside a transaction. */
    PersonSignIn of(UUID workplaceId, UUID person) {
        return new PersonSignIn(state(workplaceId, person), address.of("/sign-in"), "");
    }

    private PersonSignIn.State state(UUID workplaceId, UUID person) {
        if (delivery.isOpen()) return PersonSignIn.State.BY_MAIL;
        if (!links.mayBeMade(workplaceId, person)) return PersonSignIn.State.IN;
        return links.wasUsed(workplaceId, person) ? PersonSignIn.State.AGAIN : PersonSignIn.State.OFFERED;
    }
}
