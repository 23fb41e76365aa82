/** What the page of the own login knows. */
@NullMarked
package dk.kompetencedialog.workplace.login.page;

import org.jspecify.annotations.NullMarked;
