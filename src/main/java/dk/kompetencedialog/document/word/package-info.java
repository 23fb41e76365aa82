/** A document as a Word file, laid into a template. */
@NullMarked
package dk.kompetencedialog.document.word;

import org.jspecify.annotations.NullMarked;
