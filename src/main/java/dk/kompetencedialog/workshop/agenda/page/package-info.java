/** What the pages of a workshop's agenda bear, and its minutes. */
@NamedInterface("agenda-page")
@NullMarked
package dk.kompetencedialog.workshop.agenda.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
