/** Who administers a workplace. */
@NamedInterface("administration")
@NullMarked
package dk.kompetencedialog.workplace.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
