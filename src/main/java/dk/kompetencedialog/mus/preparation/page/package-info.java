/** Their pages. */
@NullMarked
package dk.kompetencedialog.mus.preparation.page;

import org.jspecify.annotations.NullMarked;
