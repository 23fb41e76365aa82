/** Who is invited to a workshop, what their calendars have been told of it, and what they answered. */
@NamedInterface("invitation")
@NullMarked
package dk.kompetencedialog.workshop.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
