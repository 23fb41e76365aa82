/** The works councils (SU) of a workplace: two sides, and who sits on them. */
@NamedInterface("council")
@NullMarked
package dk.kompetencedialog.workplace.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
