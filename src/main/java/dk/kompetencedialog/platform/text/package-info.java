/** The texts that people read, in two languages, and the rules for the texts that they write. */
@NamedInterface("text")
@NullMarked
package dk.kompetencedialog.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
