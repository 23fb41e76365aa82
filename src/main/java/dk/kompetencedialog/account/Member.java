package dk.kompetencedialog.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who has signed in.
 *
 * @param only the one workplace that the sign-in opens, where its own login vouched for them; none = all of theirs
 */
public record Member(UUID accountId, @Nullable UUID only) implements Viewer {
    /** One whom no workplace alone vouches for. */
    public Member(UUID accountId) {
        this(accountId, null);
    }

    /** Whether the sign-in opens that workplace, if it is theirs. */
    public boolean reaches(UUID workplaceId) {
        return only == null || only.equals(workplaceId);
    }
}
