/** What a start says to whoever started the program. */
@NamedInterface("start")
@NullMarked
package dk.kompetencedialog.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
