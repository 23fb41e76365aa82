/** The rows of a plan as forms, and what becomes of what two write at once. */
@NullMarked
package dk.kompetencedialog.plan.row;

import org.jspecify.annotations.NullMarked;
