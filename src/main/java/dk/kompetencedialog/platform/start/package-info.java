/** What a start says to whoever started the program. */
@NullMarked
package dk.kompetencedialog.platform.start;

import org.jspecify.annotations.NullMarked;
