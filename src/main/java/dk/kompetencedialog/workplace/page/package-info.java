/** What the pages of a workplace know. */
@NullMarked
package dk.kompetencedialog.workplace.page;

import org.jspecify.annotations.NullMarked;
