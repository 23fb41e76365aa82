/** The two discussions of § 8, group by group: which activities all staff groups need, and who needs a development plan. */
@NamedInterface("discussion")
@NullMarked
package dk.kompetencedialog.workshop.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
