/** What the templates of a strategy are given, in the reader's language. */
@NullMarked
package dk.kompetencedialog.strategy.page;

import org.jspecify.annotations.NullMarked;
