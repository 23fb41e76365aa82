package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.Member;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A port that the organisation answers: the people that a workplace's own login vouches for. Wants an open transaction of the workplace. */
public interface VouchedPeople {
    /** The person of that mail, in whatever case it is written. */
    Optional<UUID> personOf(UUID workplaceId, String mail);

    /** Empty where there is none yet. Throws {@link dk.kompetencedialog.platform.web.Sentence} 404. */
    Optional<UUID> accountOf(UUID workplaceId, UUID person);

    /** Gives the person the account, unless there is one. */
    void bind(UUID workplaceId, UUID person, UUID account);

    /** Moves the person to the one unit of that name; where there is none, or several, nothing is done. Whether they were elsewhere. */
    boolean moveTo(UUID workplaceId, UUID person, String unit);

    /** Makes the person an administrator by what a claim says; whether it was nobody who was made so before. */
    boolean admit(UUID workplaceId, UUID person);

    /** Takes back what a claim alone gave, unless nobody else who has been signed in administers the workplace; whether it was done. */
    boolean dismiss(UUID workplaceId, UUID person);

    /** Takes back all that claims alone gave; where nobody else who has been signed in would be left one keeps it, the member before others. Who lost it. */
    Set<UUID> dismissAll(Member by, UUID workplaceId);

    /** What became of the units that somebody leads by a claim. */
    record Led(boolean made, boolean noMore) {}

    /** By what a claim says the person leads the unit they are in, where {@code given}, and no other; what a hand gave is left. */
    Led lead(UUID workplaceId, UUID person, boolean given);

    /** Takes back all units that claims gave. Who led one. */
    Set<UUID> leadNothing(UUID workplaceId);

    /** Ends what only such a right held open: inside the transaction that took it, and after it for who sat down meanwhile. */
    void rightsLost(UUID workplaceId);

    /** Ends the seats that were taken by these sign-ins, which have ended. Not inside a transaction. */
    void signInsEnded(UUID workplaceId, Set<UUID> signIns);
}
