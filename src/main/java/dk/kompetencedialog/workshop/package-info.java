/** A workshop and its run: step, clock, desk, projector, phone. */
@NullMarked
package dk.kompetencedialog.workshop;

import org.jspecify.annotations.NullMarked;
