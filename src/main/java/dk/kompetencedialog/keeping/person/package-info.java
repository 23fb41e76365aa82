/** What there is of one person: to take with them, and to erase. */
@NullMarked
package dk.kompetencedialog.keeping.person;

import org.jspecify.annotations.NullMarked;
