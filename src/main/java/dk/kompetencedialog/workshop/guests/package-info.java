/** Those who take part, as the facilitator cares for their seats. */
@NullMarked
package dk.kompetencedialog.workshop.guests;

import org.jspecify.annotations.NullMarked;
