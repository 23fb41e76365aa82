package dk.kompetencedialog.account.signin.session;

import dk.kompetencedialog.account.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
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
    PASSKEY,
    /** That their workplace's own login vouches for them: there, and nowhere else. */
    OWN_LOGIN;

    /** Who signs in so. */
    public Authentication of(UUID account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of(authority()));
    }

    /** Who signs in so, at one workplace alone. */
    public static Authentication ownLogin(UUID account, UUID workplaceId) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, List.of(OWN_LOGIN.authority(), Viewer.Bound.to(workplaceId)));
    }

    /** What whoever asks has proved; empty where nobody has signed in. */
    public static Optional<Proof> shownBy(@Nullable Authentication known) {
        return Arrays.stream(values()).filter(each -> each.isIn(known)).findFirst();
    }

    /** Whether it lets one add a way in that lasts. */
    public boolean opensForGood() {
        return this != COPIED && this != OWN_LOGIN;
    }

    private GrantedAuthority authority() {
        return new SimpleGrantedAuthority("PROOF_" + name());
    }

    private boolean isIn(@Nullable Authentication known) {
        return known != null
                && known.getAuthorities().stream()
                        .anyMatch(each -> String.valueOf(each.getAuthority())
                                .equals(authority().getAuthority()));
    }
}
