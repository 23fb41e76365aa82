/** Reminds a council of the day on which it looks at its strategy again. */
@NullMarked
package dk.kompetencedialog.strategy.review;

import org.jspecify.annotations.NullMarked;
