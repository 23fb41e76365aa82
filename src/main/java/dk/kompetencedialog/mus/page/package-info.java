/** Pages of a year's talks. */
@NullMarked
package dk.kompetencedialog.mus.page;

import org.jspecify.annotations.NullMarked;
