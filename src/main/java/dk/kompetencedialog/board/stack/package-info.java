/** Gathering notes in stacks with a name. */
@NullMarked
package dk.kompetencedialog.board.stack;

import org.jspecify.annotations.NullMarked;
