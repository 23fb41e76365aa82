/** The page on which the raw notes of a closed workshop are deleted. */
@NullMarked
package dk.kompetencedialog.workshop.erasure;

import org.jspecify.annotations.NullMarked;
