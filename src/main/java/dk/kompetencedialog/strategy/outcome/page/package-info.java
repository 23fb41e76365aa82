/** What the templates of outcomes are given, in the reader's language. */
@NullMarked
package dk.kompetencedialog.strategy.outcome.page;

import org.jspecify.annotations.NullMarked;
