/** What § 8 of the agreement asks of a works council, and what of a strategy and of what was discussed meets it. */
@NullMarked
package dk.kompetencedialog.strategy.decision.law;

import org.jspecify.annotations.NullMarked;
