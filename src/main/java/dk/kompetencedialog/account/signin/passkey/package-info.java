/** Passkeys: added by a member on their own page, and shown on the sign-in page. */
@NamedInterface("passkey")
@NullMarked
package dk.kompetencedialog.account.signin.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
