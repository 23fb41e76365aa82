/** Sign-in by link, the session that follows, and the two ways through the house: with a session and without. */
@NamedInterface("signin")
@NullMarked
package dk.kompetencedialog.account.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
