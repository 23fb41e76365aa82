/** What the pages of a workplace's units bear. */
@NullMarked
package dk.kompetencedialog.workplace.unit.page;

import org.jspecify.annotations.NullMarked;
