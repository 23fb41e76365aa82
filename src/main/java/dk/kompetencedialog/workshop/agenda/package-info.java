/** When and where a workshop is held, and what its time goes to. */
@NamedInterface("agenda")
@NullMarked
package dk.kompetencedialog.workshop.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
