/** A seat's own notes: what their writer alone may do with them and see of them. */
@NamedInterface("own")
@NullMarked
package dk.kompetencedialog.board.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
