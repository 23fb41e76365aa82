/** Deleting the notes of a closed workshop by hand, and what is known of all that was deleted. */
@NamedInterface("erasure")
@NullMarked
package dk.kompetencedialog.workshop.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
