/** Who did what to whom, where somebody may want to ask later: ids only, and nothing is ever changed. */
@NamedInterface("audit")
@NullMarked
package dk.kompetencedialog.account.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
