/** What the templates of a strategy's text are given, in the reader's language; the text itself is in the strategy's. */
@NullMarked
package dk.kompetencedialog.strategy.text.page;

import org.jspecify.annotations.NullMarked;
