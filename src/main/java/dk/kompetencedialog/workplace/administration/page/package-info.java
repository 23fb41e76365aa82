/** What the page of a workplace's administrators bears. */
@NullMarked
package dk.kompetencedialog.workplace.administration.page;

import org.jspecify.annotations.NullMarked;
