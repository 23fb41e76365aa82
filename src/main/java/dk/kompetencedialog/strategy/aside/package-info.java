/** What those who write in a strategy say to each other beside its paragraphs, and who writes where just now. None of it is part of the text. */
@NullMarked
package dk.kompetencedialog.strategy.aside;

import org.jspecify.annotations.NullMarked;
