/** What the templates of a document are handed, in print and on a page. */
@NamedInterface("page")
@NullMarked
package dk.kompetencedialog.document.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
