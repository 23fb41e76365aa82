/** Papers for a workplace's own legal review, made from how the program is set. */
@NullMarked
package dk.kompetencedialog.keeping.paper;

import org.jspecify.annotations.NullMarked;
