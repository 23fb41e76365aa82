/** The day by the clock: pauses, whether one is late, and the way back to the time. */
@NamedInterface("pace")
@NullMarked
package dk.kompetencedialog.workshop.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
