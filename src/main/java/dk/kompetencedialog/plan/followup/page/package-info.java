/** What the pages of follow-up show. */
@NullMarked
package dk.kompetencedialog.plan.followup.page;

import org.jspecify.annotations.NullMarked;
