/** What a board ends in: typed conclusions, with whom they are for and the notes behind them. */
@NamedInterface("conclusion")
@NullMarked
package dk.kompetencedialog.board.conclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
