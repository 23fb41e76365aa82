/** Whom a workshop is for: the whole workplace, or units, project teams and staff groups of it, and what follows from that. */
@NamedInterface("group")
@NullMarked
package dk.kompetencedialog.workshop.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
