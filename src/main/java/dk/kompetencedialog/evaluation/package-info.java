/** The works council's yearly evaluation: what figures say, what the council says, and that both sides stand by it. */
@NullMarked
package dk.kompetencedialog.evaluation;

import org.jspecify.annotations.NullMarked;
