/** What stands printed on a board before anybody writes on it. */
@NamedInterface("printed")
@NullMarked
package dk.kompetencedialog.board.printed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
