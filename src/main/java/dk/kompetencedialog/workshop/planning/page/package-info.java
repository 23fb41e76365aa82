/** What the pages of planning show. */
@NullMarked
package dk.kompetencedialog.workshop.planning.page;

import org.jspecify.annotations.NullMarked;
