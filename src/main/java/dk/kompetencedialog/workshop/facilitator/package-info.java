/** Who may plan and lead a workshop, besides those who administer the workplace. */
@NullMarked
package dk.kompetencedialog.workshop.facilitator;

import org.jspecify.annotations.NullMarked;
