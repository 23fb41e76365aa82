/** Pages of figures. */
@NullMarked
package dk.kompetencedialog.mus.figures.page;

import org.jspecify.annotations.NullMarked;
