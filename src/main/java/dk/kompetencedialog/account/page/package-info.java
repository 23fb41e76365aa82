/** What the front page, the join page and the sign-in pages know. */
@NamedInterface("page")
@NullMarked
package dk.kompetencedialog.account.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
