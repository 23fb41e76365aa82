/** What the templates of the discussions are given, in the reader's language. */
@NamedInterface("discussion-page")
@NullMarked
package dk.kompetencedialog.workshop.discussion.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
