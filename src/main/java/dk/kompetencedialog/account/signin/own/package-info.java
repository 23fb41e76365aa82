/** A workplace's own login: set up by who administers it, and what its provider says of whom. It opens that workplace alone. */
@NamedInterface("own")
@NullMarked
package dk.kompetencedialog.account.signin.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
