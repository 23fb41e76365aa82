/** What the templates of a comparison are given, in the reader's language; the text itself is in the strategy's. */
@NullMarked
package dk.kompetencedialog.strategy.compare.page;

import org.jspecify.annotations.NullMarked;
