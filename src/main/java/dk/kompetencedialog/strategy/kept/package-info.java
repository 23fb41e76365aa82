/** What a revision keeps beside its text: what was discussed of each staff group, how many took part, who sat in the council. */
@NullMarked
package dk.kompetencedialog.strategy.kept;

import org.jspecify.annotations.NullMarked;
