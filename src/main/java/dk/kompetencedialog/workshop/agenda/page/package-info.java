/** What the pages of a workshop's agenda bear. */
@NullMarked
package dk.kompetencedialog.workshop.agenda.page;

import org.jspecify.annotations.NullMarked;
