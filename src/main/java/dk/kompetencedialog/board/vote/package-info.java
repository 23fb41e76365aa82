/** Votes: ballots that only their seat knows, and what they come to. */
@NamedInterface("vote")
@NullMarked
package dk.kompetencedialog.board.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
