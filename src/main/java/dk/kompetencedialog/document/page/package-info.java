/** What the templates of a document are handed. */
@NullMarked
package dk.kompetencedialog.document.page;

import org.jspecify.annotations.NullMarked;
