/** What the front page, the join page and the sign-in pages know. */
@NullMarked
package dk.kompetencedialog.account.page;

import org.jspecify.annotations.NullMarked;
