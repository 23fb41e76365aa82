/** What a strategy looks like on paper, and in an archive. */
@NullMarked
package dk.kompetencedialog.strategy.decision.paper;

import org.jspecify.annotations.NullMarked;
