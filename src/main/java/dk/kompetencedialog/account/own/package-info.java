/** What is kept of one account, told to whom it belongs. */
@NamedInterface("own")
@NullMarked
package dk.kompetencedialog.account.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
