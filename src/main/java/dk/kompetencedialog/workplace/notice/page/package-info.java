/** What the page of the notice bears. */
@NullMarked
package dk.kompetencedialog.workplace.notice.page;

import org.jspecify.annotations.NullMarked;
