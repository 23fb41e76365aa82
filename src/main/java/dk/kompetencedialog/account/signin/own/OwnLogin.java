package dk.kompetencedialog.account.signin.own;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A workplace's own login.
 *
 * @param id what it is called in addresses
 * @param shortName in the address for the intranet, like {@code klit}
 * @param set who answers and how we are known there; {@link Setting#NONE} until it is set
 * @param domain the sign-in page offers it to mails that end so; empty = to none
 * @param open whether one can sign in by it
 */
public record OwnLogin(UUID workplaceId, UUID id, String shortName, Setting set, String domain, boolean open) {
    /**
     * Who answers, how we are known there, and what its claims mean.
     *
     * @param issuer the provider's address
     * @param clientId what the provider calls us
     * @param claims what is read of what it says
     */
    public record Setting(String issuer, String clientId, Claims claims) {
        static final Setting NONE = new Setting("", "", new Claims("", "", "", false));

        /** Whether it is the same provider's. */
        boolean isOfSame(Setting other) {
            return issuer.equals(other.issuer);
        }

        /** Whether the same people become administrators by it. */
        boolean makesTheSame(Setting other) {
            return isOfSame(other)
                    && claims.admin.equals(other.claims.admin)
                    && claims.adminValue.equals(other.claims.adminValue);
        }
    }

    /**
     * What the provider's claims mean.
     *
     * @param unit the claim that names one's unit; empty = none does
     * @param admin the claim that makes administrators, where {@code adminValue} is all that it says or one of its list; empty = none does
     * @param mailsVerified whether its mails are verified though it does not say so
     */
    public record Claims(String unit, String admin, String adminValue, boolean mailsVerified) {
        /** The names of those that are read. */
        List<String> needed() {
            return Stream.of("email", unit, admin)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }

    public boolean isSet() {
        return !set.issuer().isEmpty();
    }
}
