/** A document as a Word file, laid into a template. */
@NamedInterface("word")
@NullMarked
package dk.kompetencedialog.document.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
