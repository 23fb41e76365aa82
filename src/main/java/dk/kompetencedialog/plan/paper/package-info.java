/** A plan as files: to print, to write on, and to sort and count. */
@NullMarked
package dk.kompetencedialog.plan.paper;

import org.jspecify.annotations.NullMarked;
