/** Formats: a document becomes a PDF. Knows no domain. */
@NullMarked
package dk.kompetencedialog.document;

import org.jspecify.annotations.NullMarked;
