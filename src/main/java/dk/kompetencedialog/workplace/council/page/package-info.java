/** What the pages of a workplace's councils bear. */
@NullMarked
package dk.kompetencedialog.workplace.council.page;

import org.jspecify.annotations.NullMarked;
