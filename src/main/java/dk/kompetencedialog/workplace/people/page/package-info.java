/** What the pages of a workplace's people bear. */
@NullMarked
package dk.kompetencedialog.workplace.people.page;

import org.jspecify.annotations.NullMarked;
