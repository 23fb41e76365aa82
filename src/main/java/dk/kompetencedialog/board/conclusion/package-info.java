/** What a board ends in: typed conclusions, with whom they are for and the notes behind them. */
@NullMarked
package dk.kompetencedialog.board.conclusion;

import org.jspecify.annotations.NullMarked;
