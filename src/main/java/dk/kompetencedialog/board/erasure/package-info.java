/** Deleting the raw notes of a workshop, and what remains of them. */
@NamedInterface("erasure")
@NullMarked
package dk.kompetencedialog.board.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
