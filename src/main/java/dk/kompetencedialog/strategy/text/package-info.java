/** The text of a strategy: its paragraphs, who wrote what in them, and how several write at once without losing a sentence. */
@NamedInterface("text")
@NullMarked
package dk.kompetencedialog.strategy.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
