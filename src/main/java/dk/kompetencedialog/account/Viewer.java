package dk.kompetencedialog.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking. What they may see starts from here: what is not found through the viewer does not exist for them. */
public sealed interface Viewer permits Member, Viewer.Guest, Viewer.Nobody {

    /** Somebody at a seat of one workshop. */
    record Guest(Seat seat) implements Viewer {}

    /** Somebody of whom nothing is known. */
    record Nobody() implements Viewer {}

    /** Whose session the request in hand belongs to; {@link Nobody} where none is read. */
    static Viewer signedIn() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Who a session says it belongs to. */
    static Viewer of(@Nullable Authentication known) {
        return known != null
                        && known.isAuthenticated()
                        && known.getPrincipal() instanceof String account
                        && !isAnonymous(known)
                ? new Member(UUID.fromString(account), Bound.of(known))
                : new Nobody();
    }

    /** How a session says that it opens one workplace alone. */
    final class Bound {
        private static final String TO = "ONLY_";

        private Bound() {}

        /** What to write into the session. */
        public static GrantedAuthority to(UUID workplaceId) {
            return new SimpleGrantedAuthority(TO + workplaceId);
        }

        private static @Nullable UUID of(Authentication known) {
            return known.getAuthorities().stream()
                    .map(each -> String.valueOf(each.getAuthority()))
                    .filter(each -> each.startsWith(TO))
                    .map(each -> UUID.fromString(each.substring(TO.length())))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static boolean isAnonymous(Authentication known) {
        return known instanceof AnonymousAuthenticationToken;
    }
}
