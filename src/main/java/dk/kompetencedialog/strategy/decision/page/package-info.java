/** What the templates of a strategy's way to a decision are given, in the reader's language. */
@NullMarked
package dk.kompetencedialog.strategy.decision.page;

import org.jspecify.annotations.NullMarked;
