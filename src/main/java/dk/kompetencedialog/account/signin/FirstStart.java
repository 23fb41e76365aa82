package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Address;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it, as soon as the program listens, that somebody can sign in. */
@Component
public class FirstStart {
    private final FirstAccount account;
    private final Address address;

    FirstStart(FirstAccount account, Address address) {
        this.account = account;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ensure() {
        account.ensure(address::of);
    }

    /** Puts a new link for the first administrator into its file in the data folder; the ones before it stop working. */
    public void renewLink() {
        account.link(address::of);
    }
}
