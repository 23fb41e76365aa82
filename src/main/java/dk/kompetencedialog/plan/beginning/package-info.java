/** How a plan begins: from what a group's workshop came to, from the year before, or from nothing. */
@NullMarked
package dk.kompetencedialog.plan.beginning;

import org.jspecify.annotations.NullMarked;
