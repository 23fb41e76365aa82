/** The organisation: workplaces, staff groups, people. */
@NullMarked
package dk.kompetencedialog.workplace;

import org.jspecify.annotations.NullMarked;
