/** What the pages of keeping and deleting show. */
@NullMarked
package dk.kompetencedialog.keeping.page;

import org.jspecify.annotations.NullMarked;
