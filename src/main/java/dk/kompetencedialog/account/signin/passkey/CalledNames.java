package dk.kompetencedialog.account.signin.passkey;

import java.util.Optional;
import java.util.UUID;

/** A port that the organisation answers: what the owner of an account is called. Wants an open transaction of the workplace. */
public interface CalledNames {
    /** Empty where the account is no person of the workplace. */
    Optional<String> nameOf(UUID workplaceId, UUID account);
}
