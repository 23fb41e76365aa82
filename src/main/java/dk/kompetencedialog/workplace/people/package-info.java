/** The people of a workplace, the units they belong to, and how a list of them is pasted in. */
@NamedInterface("people")
@NullMarked
package dk.kompetencedialog.workplace.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
