/** What the pages of a plan show. */
@NamedInterface("page")
@NullMarked
package dk.kompetencedialog.plan.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
