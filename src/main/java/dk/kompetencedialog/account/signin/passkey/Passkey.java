package dk.kompetencedialog.account.signin.passkey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One of a member's passkeys.
 *
 * @param id what a page calls it; not what the authenticator does
 * @param used when it was last used; empty = never yet
 */
public record Passkey(UUID id, String label, Instant added, Optional<Instant> used) {}
