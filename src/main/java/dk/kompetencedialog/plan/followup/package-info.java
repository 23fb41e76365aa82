/** What becomes of activities: letters to who answers for them, what they say behind the link, lists and calendars. */
@NullMarked
package dk.kompetencedialog.plan.followup;

import org.jspecify.annotations.NullMarked;
