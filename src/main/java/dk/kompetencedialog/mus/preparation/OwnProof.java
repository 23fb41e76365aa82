package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.account.signin.session.Proof;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is for two is opened by who has shown that they read their mail or hold their passkey; nothing that an administrator can give is enough. */
final class OwnProof {
    private static final Set<Proof> ENOUGH = Set.of(Proof.MAIL, Proof.PASSKEY);

    private OwnProof() {}

    static boolean isShown() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return Proof.shownBy(known).filter(ENOUGH::contains).isPresent();
    }
}
