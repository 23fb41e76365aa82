/** What the page of a workplace's audit bears. */
@NullMarked
package dk.kompetencedialog.workplace.audit.page;

import org.jspecify.annotations.NullMarked;
