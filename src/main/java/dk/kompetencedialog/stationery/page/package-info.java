/** What the page of the papers' look shows. */
@NullMarked
package dk.kompetencedialog.stationery.page;

import org.jspecify.annotations.NullMarked;
