/** Plans a new workshop. */
@NullMarked
package dk.kompetencedialog.workshop.planning;

import org.jspecify.annotations.NullMarked;
