package dk.kompetencedialog.account.signin.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody has proved by signing in; kept in the session, for what asks for more than a link that was handed over. */
public enum Proof {
    /** That they can read the file of whoever runs the program. */
    CONSOLE,
    /** No more than that an administrator gave them a link. */
    COPIED,
    /** That they read their mail. */
    MAIL,
    /** That they hold a passkey of theirs, and its device knows them. */
    PASSKEY;

    /** Who signs in so. */
    public Authentication of(UUID account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, List.of(new SimpleGrantedAuthority("PROOF_" + name())));
    }

    /** What whoever asks has proved; empty where nobody has signed in. */
    public static Optional<Proof> shownBy(@Nullable Authentication known) {
        return Arrays.stream(values()).filter(each -> each.isIn(known)).findFirst();
    }

    /** Whether it lets one add a way in that lasts. */
    public boolean opensForGood() {
        return this != COPIED;
    }

    private boolean isIn(@Nullable Authentication known) {
        return known != null
                && known.getAuthorities().stream().anyMatch(each -> ("PROOF_" + name()).equals(each.getAuthority()));
    }
}
