/** Notes that the facilitator has taken off a board, and the way back for them. */
@NamedInterface("hiding")
@NullMarked
package dk.kompetencedialog.board.hiding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
