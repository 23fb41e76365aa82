/** The pages of the year. */
@NullMarked
package dk.kompetencedialog.coherence.year.page;

import org.jspecify.annotations.NullMarked;
