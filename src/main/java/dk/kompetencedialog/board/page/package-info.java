/** What the templates of boards are given: records already cut to what everyone at the board may see. */
@NamedInterface("page")
@NullMarked
package dk.kompetencedialog.board.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
