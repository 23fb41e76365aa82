/**
 * Dialogue boards: zones, notes, stacks, votes and conclusions. A note that not everyone may see yet lies at its seat as a draft; what
 * stands on the board is read and rendered anew from the tables whenever something there was touched.
 */
@NullMarked
package dk.kompetencedialog.board;

import org.jspecify.annotations.NullMarked;
