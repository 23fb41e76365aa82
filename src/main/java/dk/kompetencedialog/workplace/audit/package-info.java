/** Who did or opened what at a workplace, for those who administer it. */
@NullMarked
package dk.kompetencedialog.workplace.audit;

import org.jspecify.annotations.NullMarked;
