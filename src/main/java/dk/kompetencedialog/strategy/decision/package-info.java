/** How a strategy is decided: revisions, hearing, the council's meeting, and what is published. */
@NullMarked
package dk.kompetencedialog.strategy.decision;

import org.jspecify.annotations.NullMarked;
