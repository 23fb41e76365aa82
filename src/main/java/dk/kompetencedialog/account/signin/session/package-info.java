/** The session that follows a sign-in: what was proved, how long it lasts, and where one is signed in. */
@NamedInterface("session")
@NullMarked
package dk.kompetencedialog.account.signin.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
