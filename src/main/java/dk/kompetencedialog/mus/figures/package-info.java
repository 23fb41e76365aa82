/** What employees reported, as figures that say nothing of fewer than five. */
@NamedInterface("figures")
@NullMarked
package dk.kompetencedialog.mus.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
