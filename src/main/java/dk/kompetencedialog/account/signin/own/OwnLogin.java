package dk.kompetencedialog.account.signin.own;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        static final Setting NONE = new Setting("", "", new Claims("", Group.NONE, Group.NONE, false));

        /** Whether it is the same provider's. */
        boolean isOfSame(Setting other) {
            return issuer.equals(other.issuer);
        }

        /** Whether the same people become administrators by it. */
        boolean makesTheSame(Setting other) {
            return isOfSame(other) && claims.admin.equals(other.claims.admin);
        }

        /** Whether the same people lead the same units by it. */
        boolean leadsTheSame(Setting other) {
            return isOfSame(other)
                    && claims.leader.equals(other.claims.leader)
                    && claims.unit.equals(other.claims.unit);
        }
    }

    /**
     * What the provider's claims mean.
     *
     * @param unit the claim that names one's unit; empty = none does
     * @param admin whom it makes administrators
     * @param leader whom it makes leaders of the unit they are in
     * @param mailsVerified whether its mails are verified though it does not say so
     */
    public record Claims(String unit, Group admin, Group leader, boolean mailsVerified) {
        /** The names of those that are read. */
        List<String> needed() {
            return Stream.of("email", unit, admin.claim, leader.claim)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }

    /**
     * Those of whom a claim says something.
     *
     * @param claim its name; empty = of nobody
     * @param value what it says of them: the whole of a text, or one of a list
     */
    public record Group(String claim, String value) {
        static final Group NONE = new Group("", "");

        boolean isMeant() {
            return !claim.isEmpty();
        }

        /** Part of a text may be anything, like the name of another unit, and is not enough. */
        boolean has(Map<String, Object> said) {
            return said.get(claim) instanceof Collection<?> several
                    ? several.stream().map(String::valueOf).anyMatch(value::equals)
                    : value.equals(Objects.toString(said.get(claim), ""));
        }
    }

    public boolean isSet() {
        return !set.issuer().isEmpty();
    }
}
