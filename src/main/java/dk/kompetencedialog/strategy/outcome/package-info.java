/** What became of every note: which conclusions and paragraphs it lies behind, or what was said where it lies behind none. */
@NamedInterface("outcome")
@NullMarked
package dk.kompetencedialog.strategy.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
