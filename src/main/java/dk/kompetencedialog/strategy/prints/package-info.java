/** What of a strategy stands printed on a group's boards. */
@NullMarked
package dk.kompetencedialog.strategy.prints;

import org.jspecify.annotations.NullMarked;
