/** A workplace's year: what it has planned, and what the program knows of. */
@NullMarked
package dk.kompetencedialog.coherence.year;

import org.jspecify.annotations.NullMarked;
