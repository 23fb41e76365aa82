package dk.kompetencedialog.demo;

import dk.kompetencedialog.guide.StepKind;
import java.util.UUID;

/**
 * A point in the play where all that belongs to a step has been done, and the next has not begun.
 *
 * @param workshop its id
 * @param code the join code, as it is typed
 * @param board the board in hand, from 1; 0 before the first
 */
public record Moment(UUID workshop, String code, int board, StepKind step) {}
