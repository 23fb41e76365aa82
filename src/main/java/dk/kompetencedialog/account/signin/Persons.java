package dk.kompetencedialog.account.signin;

import java.util.Optional;
import java.util.UUID;

/** A port that the organisation answers: the mail and the account of its people. Wants an open transaction of the workplace. */
public interface Persons {
    /** Empty where there is no such person, or no address. */
    Optional<String> mailOf(UUID workplaceId, UUID person);

    /** Whether there is an address at which a link for the account can be asked for. */
    boolean hasMail(UUID workplaceId, UUID account);

    /** Empty where there is none yet. Throws {@link dk.kompetencedialog.platform.web.Sentence} 404. */
    Optional<UUID> accountOf(UUID workplaceId, UUID person);

    /** Gives the person the account, unless there is one. */
    void bind(UUID workplaceId, UUID person, UUID account);
}
