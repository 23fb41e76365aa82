/** What the page of a workshop's facilitators bears. */
@NullMarked
package dk.kompetencedialog.workshop.facilitator.page;

import org.jspecify.annotations.NullMarked;
