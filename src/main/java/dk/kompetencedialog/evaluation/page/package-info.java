/** Its pages. */
@NullMarked
package dk.kompetencedialog.evaluation.page;

import org.jspecify.annotations.NullMarked;
