/** What the pages of a workshop's invitation bear. */
@NullMarked
package dk.kompetencedialog.workshop.invitation.page;

import org.jspecify.annotations.NullMarked;
