/** Dialogue boards: zones, notes, stacks, votes and conclusions. */
@NullMarked
package dk.kompetencedialog.board;

import org.jspecify.annotations.NullMarked;
