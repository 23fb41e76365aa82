/** That talks were held, as leaders tell. */
@NamedInterface("talk")
@NullMarked
package dk.kompetencedialog.mus.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
